package io.hindcast.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Fixtures;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.Severity;
import io.hindcast.report.Why;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading takes from reports that are not in English, by their usual headings and labels. */
class ForeignWordsTest {
    private static final String CHINESE = """
            # 支付网关证书过期

            日期：2025年3月12日
            严重级别：高

            ## 概述

            支付网关的证书过期，所有付款失败。

            ## 时间线（UTC）

            - 14:05 付款开始失败
            - 14:35 更换证书

            **根因：** 证书由人工续期，没有任何到期提醒，换人后无人负责。

            ## 改进措施

            | 措施 | 负责人 | 截止日期 | 状态 |
            |---|---|---|---|
            | 自动续期 | 李 | 2025-04-01 | 进行中 |
            | 到期前告警 | 王 | 2025-03-20 | 已完成 |
            """;

    @Test
    void the_head_of_a_german_report_and_its_timeline_are_read() {
        Report report = Fixtures.read("2025-03-12-kasse.md", """
                # Kasse nicht erreichbar

                **Datum:** 12.03.2025
                **Schweregrad:** Hoch
                **Betroffene Dienste:** Kasse, Lagerbuch

                ## Zeitlicher Ablauf

                | Uhrzeit | Ereignis |
                | --- | --- |
                | 14:05 | Erste Fehler |
                | 14:30 | Alles läuft wieder |

                ## Ursache

                Das Zertifikat des Lastverteilers war abgelaufen.
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.severity()).isEqualTo(new Severity(1));
        assertThat(report.services()).containsExactly("Kasse", "Lagerbuch");
        assertThat(report.timeline()).hasSize(2);
        assertThat(report.rootCause()).isEqualTo("Das Zertifikat des Lastverteilers war abgelaufen.");
    }

    @Test
    void the_columns_of_german_actions_are_known() {
        Report report = Fixtures.read("""
                ## Ursache

                Das Zertifikat war abgelaufen.

                ## Maßnahmen

                | Maßnahme | Verantwortlich | Fällig | Status |
                | --- | --- | --- | --- |
                | Ablauf überwachen | Anna | 2025-04-01 | offen |
                | Zertifikat erneuern | Bernd | 2025-03-13 | erledigt |
                """);
        assertThat(report.actions()).extracting(Action::owner).containsExactly("Anna", "Bernd");
        assertThat(report.actions()).extracting(Action::state).containsExactly(ActionState.OPEN, ActionState.DONE);
        assertThat(report.actions()).allMatch(action -> action.due() != null);
    }

    @Test
    void a_french_report_is_read_by_its_headings_with_elided_words() {
        Report report = Fixtures.read("2025-03-12-caisse.md", """
                # Caisse hors service

                **Date de l'incident** : 2025-03-12
                **Gravité** : Critique

                ## Déroulement des faits

                - 14:05 premières erreurs
                - 14:30 retour à la normale

                ## Cause racine

                La base n'avait plus de place sur le disque.

                ## Plan d'action

                - [x] Agrandir le disque
                - [ ] Surveiller la place libre
                """);
        assertThat(report.severity()).isEqualTo(new Severity(0));
        assertThat(report.rootCause()).isEqualTo("La base n'avait plus de place sur le disque.");
        assertThat(report.timeline()).hasSize(2);
        assertThat(report.actions()).hasSize(2);
    }

    @Test
    void spanish_whys_are_a_ladder_whose_marked_rung_is_the_root_cause() {
        Report report = Fixtures.read("2025-03-12-caja.md", """
                # Caja caída

                **Fecha del incidente:** 2025-03-12
                **Severidad:** alta (nadie podía pagar)

                ## Impacto

                Nadie pudo pagar durante 25 minutos.

                ## Causa raíz (5 porqués)

                1. **¿Por qué no se podía pagar?** Porque la base rechazaba las conexiones.
                2. **¿Por qué las rechazaba?** Porque el límite era de veinte.
                3. **¿Por qué era de veinte?** **Causa raíz:** la plantilla trae ese valor y nadie lo revisa.

                ## Acciones preventivas

                - [ ] Revisar el valor en la plantilla
                """);
        assertThat(report.severity()).isEqualTo(new Severity(1));
        assertThat(report.whys()).hasSize(3).last().matches(Why::rootCause);
        assertThat(report.rootCause()).startsWith("la plantilla trae ese valor");
        assertThat(report.actions()).hasSize(1);
    }

    @Test
    void portuguese_headings_give_their_state_to_the_actions_under_them_with_accents_or_without() {
        Report report = Fixtures.read("2025-03-12-caixa.md", """
                # Caixa fora do ar

                **Data do incidente:** 2025-03-12

                ## Impacto no cliente

                Ninguém conseguiu pagar por 25 minutos.

                ## Causa raiz

                O certificado do balanceador expirou.

                ## Acoes corretivas (feitas)

                - Renovar o certificado

                ## Ações preventivas (pendentes)

                - Avisar duas semanas antes
                """);
        assertThat(report.rootCause()).isEqualTo("O certificado do balanceador expirou.");
        assertThat(report.actions()).extracting(Action::state).containsExactly(ActionState.DONE, ActionState.OPEN);
    }

    @Test
    void words_of_a_title_are_no_foreign_heading_because_one_of_them_is() {
        Report report = Fixtures.read("2025-03-12-kasse.md", """
                # Résolution incident - 12 mars

                **Date :** 2025-03-12

                ## Impact

                Personne ne pouvait payer.

                ## Cause racine

                Le disque était plein.
                """);
        assertThat(report.title()).isEqualTo("Résolution incident - 12 mars");
    }

    @Test
    void what_is_no_usual_phrase_stays_as_it_is() {
        assertThat(ForeignWords.english("severity")).isEqualTo("severity");
        assertThat(ForeignWords.english("maßnahmen")).isEqualTo("action items");
        assertThat(ForeignWords.english("massnahmen der bank")).isEqualTo("massnahmen der bank");
        assertThat(ForeignWords.eachInEnglish("ações corretivas pendentes")).endsWith("open");
    }

    @Test
    void a_chinese_report_is_read_by_its_headings_and_labels_with_wide_colons() {
        Report report = Fixtures.read("zhengshu.md", CHINESE);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(report.severity()).isEqualTo(new Severity(1));
        assertThat(report.timeline()).hasSize(2);
        assertThat(report.rootCause()).startsWith("证书由人工续期");
        assertThat(report.actions()).extracting(Action::owner).containsExactly("李", "王");
        assertThat(report.actions())
                .extracting(Action::state)
                .containsExactly(ActionState.IN_PROGRESS, ActionState.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radka meldet, Zahlungen nicht möglich; Lastverteiler neu gestartet; Zahlungen laufen wieder",
                "Camille signale des erreurs; Serveur redémarré; Service rétabli",
                "Clientes reportan fallos en el pago; Servidor reiniciado; Servicio restablecido",
                "Clientes relatam falhas no pagamento; Servidor reiniciado; Pagamentos normalizados",
            })
    void the_course_of_events_is_understood(String course) {
        String[] events = course.split("; ", -1);
        Report report = Fixtures.read(Fixtures.withTimeline(
                "Timeline (UTC)", "- 14:05 %s\n- 14:20 %s\n- 14:30 %s".formatted(events[0], events[1], events[2])));
        assertThat(Fixtures.events(report))
                .containsExactly(
                        "2025-03-12T14:05:00Z detected",
                        "2025-03-12T14:20:00Z other",
                        "2025-03-12T14:30:00Z mitigated");
    }
}
