using System.CommandLine;
using System.CommandLine.Parsing;

namespace Easel.Cli.Commands;

/// <summary>A prompt as one word of the command line or as many. A word that looks like an option is a mistyped one, unless it stands after
/// <c>--</c>.</summary>
internal sealed class PromptArgument : Argument<string[]>
{
    public PromptArgument(string description)
        : base("prompt")
    {
        Description = description;
        Arity = ArgumentArity.OneOrMore;
    }

    /// <summary>The words; null, told on standard error, when there is a mistyped option among them.</summary>
    public string? Read(ParseResult parsed)
    {
        var words = parsed.GetValue(this)!;
        if (
            parsed.Tokens.All(token => token.Type != TokenType.DoubleDash)
            && words.FirstOrDefault(word => word.Length > 1 && word[0] == '-' && word[1] != ' ') is { } mistyped
        )
        {
            Console.Error.WriteLine($"easel: '{mistyped}' is no option here; after -- it is a word of the prompt.");
            return null;
        }

        return string.Join(' ', words);
    }
}
