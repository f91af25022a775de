using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Several who are dressed up as different things: "kids dressed as a ghost and a witch" are a kid as the one and a kid as the other.</summary>
internal static partial class SharedDisguises
{
    public static string Part(string prompt) =>
        Disguised()
            .Replace(
                prompt,
                said =>
                {
                    var (one, other) = Each(said.Groups["who"].Value.ToLowerInvariant());
                    var does = said.Groups["does"].Length > 0 ? " trick or treating" : "";
                    return $"{one} dressed as {said.Groups["first"].Value} and {other} dressed as {said.Groups["second"].Value}{does}";
                }
            );

    private static (string One, string Other) Each(string who) =>
        who switch
        {
            "couple" => ("a man", "a woman"),
            "children" => ("a child", "a child"),
            "people" => ("a person", "a person"),
            "men" => ("a man", "a man"),
            "women" => ("a woman", "a woman"),
            "babies" => ("a baby", "a baby"),
            _ => ($"a {who[..^1]}", $"a {who[..^1]}"),
        };

    [GeneratedRegex(
        """
            \b((an?|the|two)\ )?(?<who>kids|children|boys|girls|friends|people|women|men|couple|siblings|brothers|sisters|babies|toddlers|dogs|cats|students)
            \ (((going\ )?(?<does>trick(-|\ )or(-|\ )treating)\ )?(dressed\ (up\ )?(as|like)|as)|(wearing|in)\ costumes\ of)
            \ (?<first>an?\ (\p{L}+\ )?\p{L}+)\ and\ (?<second>an?\ \p{L}+)(?=$|[,.!]|\ (in|on|at|with|under|near|by|holding|walking|for)\b|\ trick)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Disguised();
}
