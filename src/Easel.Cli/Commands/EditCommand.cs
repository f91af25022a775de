using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Client.Inputs;

namespace Easel.Cli.Commands;

/// <summary><c>easel edit</c>: text and images to image.</summary>
internal static class EditCommand
{
    public static Command Create()
    {
        var command = new Command("edit", "Change an image as the words say, everywhere or where a mask is transparent.");
        var image = new Argument<string>("image")
        {
            Description = "The image to edit: a file, - for standard input, a URL, or the id of an uploaded file.",
        };
        var prompt = new PromptArgument("What to make of it; quotes are not needed.");
        var mask = new Option<string?>("--mask")
        {
            Description = "An image of the same size; where it is fully transparent is drawn anew.",
            HelpName = "IMAGE",
        };
        var references = new Option<string[]>("--image", "-i")
        {
            Description = "A further image to go by; may be given several times.",
            HelpName = "IMAGE",
        };
        command.Arguments.Add(image);
        command.Arguments.Add(prompt);
        command.Options.Add(mask);
        command.Options.Add(references);
        var options = new DrawingOptions(command, Uses.Edit);
        command.SetAction(
            (parsed, _) =>
                RunAsync(
                    parsed,
                    [parsed.GetValue(image)!, .. parsed.GetValue(references) ?? []],
                    parsed.GetValue(mask),
                    prompt.Read(parsed),
                    options
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string[] images, string? mask, string? prompt, DrawingOptions options)
    {
        if (prompt is null)
            return ExitCode.Usage;
        using var drawing = new DrawingCommand(parsed, options);
        return await drawing.RunAsync(
            FileNames.OfInput(images[0], "edited"),
            mask is null ? images : [.. images, mask],
            (inputs, given) =>
            {
                var (edited, opened) = mask is null ? (inputs, (ImageInput?)null) : ([.. inputs.SkipLast(1)], inputs[^1]);
                return Drawing.Of(Requests.Edit(prompt, edited, opened, given));
            }
        );
    }
}
