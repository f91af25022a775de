using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;

namespace Easel.Cli.Commands;

/// <summary><c>easel replay</c>: reads the recipe out of a file that Easel drew, and draws it again.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var command = new Command("replay", "Draw an image again by the recipe in its file: on the same machine the same bytes.");
        var image = new Argument<string>("image") { Description = "A PNG, JPEG or WebP file that Easel drew." };
        var prompt = new Option<string?>("--prompt") { Description = "The prompt, where the file does not tell it.", HelpName = "TEXT" };
        var negative = new Option<string?>("--negative")
        {
            Description = "The negative prompt, where the file does not tell it.",
            HelpName = "TEXT",
        };
        command.Arguments.Add(image);
        command.Options.Add(prompt);
        command.Options.Add(negative);
        var options = new DrawingOptions(command, Uses.None);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(parsed, parsed.GetValue(image)!, parsed.GetValue(prompt), parsed.GetValue(negative), options, cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        string path,
        string? prompt,
        string? negative,
        DrawingOptions options,
        CancellationToken cancellationToken
    )
    {
        var (recipe, failure) = await RecipeFile.ReadAsync(path, cancellationToken);
        if (recipe is null)
            return Refuse(failure!);
        if (options.Output.Of(parsed).Format is { } format && !format.Equals(recipe.Format, StringComparison.Ordinal))
            return Refuse(Failure.Usage($"'{path}' is a {recipe.Format} file, and is drawn again as one."));
        if ((prompt ?? recipe.Provenance.Prompt) is not { } words)
            return Refuse(
                Failure.Usage(
                    $"'{path}' does not tell its prompt, as prompts may be private: give it with --prompt. --keep-prompt writes it into the file."
                )
            );
        using var drawing = new DrawingCommand(parsed, options)
        {
            Original = recipe.File,
            KeepsPrompt = recipe.Provenance.Prompt is not null,
        };
        return await drawing.RunAsync(
            FileNames.OfInput(path, "again"),
            [],
            (_, _) => Drawing.Of(Requests.Generate(words, new RecipeValues(recipe.Provenance, recipe.Header, negative)))
        );

        int Refuse(Failure refusal) => new DrawingReport(options.Output.Json(parsed), write => write()).Finish(refusal);
    }
}
