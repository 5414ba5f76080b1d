package org.w3id.paperkg.digest.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OpenAI",
                "Gemini Team",
                "LG AI Research",
                "DeepSeek-AI",
                "Team GLM",
                "NVIDIA",
                "Kettle Labs.",
                "LLM-jp",
                "Kanana LLM Team",
                "Tongyi SpeechTeam",
                "KettleLabs",
                "Team Seawead",
                "University of Tea"
            })
    void tellsAGroup(String name) {
        assertTrue(OrganisationName.matches(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hao Ai",
                "Jiří",
                "Chun-Fu",
                "Ge Zhang",
                "Zhuoma GongQue",
                "XU Han",
                "SJ Kim",
                "Yann LeCun",
                "Kranthi Kiran GV",
                "Linzheng ChaI",
                "Ada Kim",
                "홍길동",
                "A.",
                "…",
                " ",
                "-",
                "- -",
                "Teamy McDonald"
            })
    void tellsAPerson(String name) {
        assertFalse(OrganisationName.matches(name));
    }
}
