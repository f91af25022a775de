using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;

namespace Easel.Cli.Commands;

/// <summary><c>easel upscale</c>: the same image, larger.</summary>
internal static class UpscaleCommand
{
    public static Command Create()
    {
        var command = new Command("upscale", "Enlarge an image. Only Easel can.");
        var image = new Argument<string>("image")
        {
            Description = "The image to enlarge: a file, - for standard input, a URL, or the id of an uploaded file.",
        };
        command.Arguments.Add(image);
        var options = new DrawingOptions(command, Uses.Upscale);
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.GetValue(image)!, options));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string image, DrawingOptions options)
    {
        using var drawing = new DrawingCommand(parsed, options);
        return await drawing.RunAsync(
            FileNames.OfInput(image, "larger"),
            [image],
            (inputs, given) => Drawing.Of(Requests.Upscale(inputs[0], given))
        );
    }
}
