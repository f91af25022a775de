using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"Two men play chess. One of them scratches his head, the other one smiles": both still sit at the game, and what only a face or a hand does is
/// told of.</summary>
internal static partial class GamePlayers
{
    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost) =>
        Game().IsMatch(prompt)
            ? Gesture()
                .Replace(
                    AtTable(prompt, lost),
                    found =>
                    {
                        lost.Add(found.Groups["all"].Value);
                        return found.Groups["before"].Value;
                    }
                )
            : prompt;

    /// <summary>They sit at any table; what it is of is told.</summary>
    private static string AtTable(string prompt, List<string> lost) =>
        OnTable()
            .Replace(
                BeforeGame().Replace(prompt, "${game} ${where}"),
                found =>
                {
                    lost.AddRange(found.Groups["like"].Captures.Select(word => word.Value));
                    return $"{found.Groups["game"].Value} at a table";
                }
            );

    /// <summary>"Two men at a wooden table playing cards".</summary>
    [GeneratedRegex(
        @"(sitting )?(?<where>(on|at) (an?|the|their) ([\p{L}-]+ ){0,2}?table) (?<game>(play|plays|playing) ((a game of|some) )?(chess|checkers|draughts|cards|poker|dominoes|backgammon|mahjong|a board game))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BeforeGame();

    [GeneratedRegex(
        @"\b(?<game>(play|plays|playing) ((a game of|some) )?(chess|checkers|draughts|cards|poker|dominoes|backgammon|mahjong|a board game)) (on|at) (an?|the|their) ((?<like>(?!(round|kitchen|dining|card|coffee)\b)[\p{L}-]+) ){0,2}?((kitchen|dining|card|round|picnic) )?table\b(?! cloth)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnTable();

    [GeneratedRegex(
        @"\b(play|plays|playing) (a game of )?(chess|checkers|cards|poker|dominoes|a board game|backgammon)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Game();

    [GeneratedRegex(
        """
            (?<before>^|[.;]\s*)?(,?\ (and|while|but)\ |,\ )?
            (?<all>(one(\ of\ them)?|the\ (other|first|second|older|younger|left|right)(\ (one|man|boy|woman|girl))?)\ (is\ |looks\ |seems\ )?
            (scratch(es|ing)\ (his|her|its)\ (head|chin|beard)|smil(es|ing)|laugh(s|ing)|think(s|ing)(\ hard)?|frown(s|ing)|grin(s|ning)|worried|happy|sad|angry|confused|bored|winning|wins|losing|loses|cheat(s|ing)))
            (?=[.,;]|$|\ (and|while|but)\b)(,\ and\ (?!the\ other))?
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Gesture();
}
