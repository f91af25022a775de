using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Words that a card says: written, where a prompt names them.</summary>
internal static class Greetings
{
    /// <summary>Words, most.</summary>
    public const int Longest = 4;

    private static readonly FrozenSet<string> All = (
        "happy birthday, happy new year, happy halloween, happy easter, happy christmas, happy holidays, happy anniversary, happy thanksgiving, happy mother's day, happy father's day, happy mothers day, "
        + "happy fathers day, happy valentine's day, happy valentines day, happy hanukkah, happy diwali, happy friday, happy weekend, merry christmas, merry xmas, season's greetings, thank you, thanks a lot, congratulations, congrats, "
        + "get well soon, good luck, well done, good job, welcome home, welcome back, welcome baby, i love you, i miss you, good morning, good night, best wishes, best friends, bon voyage, game over, coming soon, "
        + "great job, good work, nice work, way to go, you did it, you rock, rise and shine, sweet dreams, hello world, hello there, hello sunshine, hello monday, hello friday, hello weekend, adventure awaits, love wins, but first coffee, "
        + "happy holi, happy ramadan, happy eid, happy st patrick's day, happy earth day, happy women's day, happy kwanzaa, happy pride, happy new home, i'm sorry, be mine, made with love, you got this, miss you, "
        + "save the date, grand opening, just married, we are open, happy retirement, happy graduation, "
        + "alles gute, alles gute zum geburtstag, frohe weihnachten, frohe ostern, frohes neues jahr, vielen dank, herzlichen glückwunsch, gute besserung, joyeux anniversaire, joyeux noël, bonne année, merci beaucoup, "
        + "bonne chance, feliz cumpleaños, feliz navidad, feliz año nuevo, muchas gracias, buena suerte, buon compleanno, buon natale, buon anno, buona fortuna, feliz aniversário, feliz natal, feliz ano novo, muito obrigado"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(ReadOnlySpan<char> words) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
}
