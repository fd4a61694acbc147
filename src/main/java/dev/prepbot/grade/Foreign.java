package dev.prepbot.grade;

import java.util.Set;

/** Tells words of languages that the encoder does not read: their commonest words, and other scripts. */
final class Foreign {

    /** Of German, French, Spanish, Italian, Dutch, Portuguese, Polish and Swedish, without accents; none is English. */
    private static final Set<String> WORDS =
            Set.of(("aan aber als anche att au auch auf aus avec bei bij cada ce cette che com como cuando czy damit"
                            + " dann dans das dass della delle det di dla donc du durch een ein eine einen el elle er est esta"
                            + " este et ett fur gdy gli har ich il inte ist jak je jest kann ktory las le les los maar mais med"
                            + " mit naar nach nao nel nicht nie niet noch nous nur och oder ogni ook oraz para pas piu pour"
                            + " przez quando que questo qui sich sie sind som sono sont su sus tak tego till um uma una und une"
                            + " van von voor vous wenn werden wie wir wird worden wordt ze zijn zu")
                    .split(" ", -1));

    private Foreign() {}

    static boolean is(String form) {
        return WORDS.contains(form) || form.codePoints().anyMatch(Foreign::otherScript);
    }

    private static boolean otherScript(int character) {
        var script = Character.UnicodeScript.of(character);
        return Character.isLetter(character)
                && script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON;
    }
}
