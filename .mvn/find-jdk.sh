# Sourced by mvnw: sets JAVA_HOME to a JDK that is new enough, or says which were seen and stops.
# Looks at JAVA_HOME, PATH, the usual system directories, SDKMAN, and macOS's java_home, in this order.

hindcast_needs=25

hindcast_jdk_major() { # prints the major version of the JDK in directory $1, nothing if there is none
  [ -x "$1/bin/javac" ] || return 0
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" | head -n 1
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
  fi
}

hindcast_seen=
hindcast_found=
hindcast_consider() { # takes directory $1 if it holds a JDK that will do, else remembers what it held
  [ -z "$hindcast_found" ] || return 0
  hindcast_major=$(hindcast_jdk_major "$1")
  [ -n "$hindcast_major" ] || return 0
  if [ "$hindcast_major" -ge "$hindcast_needs" ]; then
    hindcast_found=$1
  else
    case "$hindcast_seen" in *"  $1 "*) ;; *) hindcast_seen="$hindcast_seen
  $1 (JDK $hindcast_major)" ;; esac
  fi
}

[ -z "${JAVA_HOME-}" ] || hindcast_consider "$JAVA_HOME"
hindcast_javac=$(command -v javac 2>/dev/null) || hindcast_javac=
while [ -h "$hindcast_javac" ]; do
  hindcast_link=$(readlink "$hindcast_javac")
  case "$hindcast_link" in
  /*) hindcast_javac=$hindcast_link ;;
  *) hindcast_javac=$(dirname "$hindcast_javac")/$hindcast_link ;;
  esac
done
[ -z "$hindcast_javac" ] || hindcast_consider "$(dirname "$(dirname "$hindcast_javac")")"
for hindcast_dir in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* "${HOME-}"/.sdkman/candidates/java/* \
  "${HOME-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
  hindcast_consider "$hindcast_dir"
done
if [ -z "$hindcast_found" ] && [ -x /usr/libexec/java_home ]; then
  hindcast_consider "$(/usr/libexec/java_home -v "$hindcast_needs+" 2>/dev/null)"
fi

if [ -z "$hindcast_found" ]; then
  {
    echo "Hindcast builds with JDK $hindcast_needs or newer, and none was found."
    if [ -n "$hindcast_seen" ]; then echo "Seen, too old:$hindcast_seen"; else echo "No JDK was seen at all."; fi
    echo "Install one (for example Eclipse Temurin $hindcast_needs) or set JAVA_HOME to it, then run the same command again."
  } >&2
  exit 1
fi
if [ "$hindcast_found" != "${JAVA_HOME-}" ]; then
  echo "Using the JDK in $hindcast_found" >&2
  JAVA_HOME=$hindcast_found
  export JAVA_HOME
fi
