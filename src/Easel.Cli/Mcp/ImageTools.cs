using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;

namespace Easel.Cli.Mcp;

/// <summary>The tools that draw.</summary>
internal static class ImageTools
{
    private const string Result =
        " The answer has a small picture to look at; the full-size file is written only when 'save_as' or the server's configuration says so.";

    public static ImageTool Generate { get; } =
        new(
            "generate_image",
            "Generate an image",
            "Draws one or more new images from words. Warnings in the answer say what was not drawn or not honoured: change the prompt and call again if it matters."
                + Result,
            new ToolSchema(
                Uses.Generate,
                [ToolParameters.Prompt, ToolParameters.SaveAs, ToolParameters.Overwrite, ToolParameters.PreviewSide],
                required: 1
            ),
            (given, _, _) =>
                (
                    Drawing.Of(Requests.Generate(given.Text(ToolParameters.Prompt)!, given)),
                    FileNames.OfPrompt(given.Text(ToolParameters.Prompt)!)
                )
        );

    public static ImageTool Edit { get; } =
        new(
            "edit_image",
            "Edit an image",
            "Changes an image as the words say: everywhere, or only where a mask is transparent. The input is not changed." + Result,
            new ToolSchema(
                Uses.Edit,
                [
                    ToolParameters.EditPrompt,
                    ToolParameters.Image,
                    ToolParameters.Mask,
                    ToolParameters.References,
                    ToolParameters.SaveAs,
                    ToolParameters.Overwrite,
                    ToolParameters.PreviewSide,
                ],
                required: 2,
                many: ToolParameters.References
            ),
            (given, images, mask) =>
                (Drawing.Of(Requests.Edit(given.Text(ToolParameters.EditPrompt)!, images, mask, given)), Stem(given, "edited"))
        );

    public static ImageTool Vary { get; } =
        new(
            "vary_image",
            "Vary an image",
            "Draws the subject of an image otherwise, without words. 'image' must be a file, not a URL." + Result,
            new ToolSchema(
                Uses.Vary,
                [ToolParameters.Image, ToolParameters.SaveAs, ToolParameters.Overwrite, ToolParameters.PreviewSide],
                required: 1
            ),
            (given, images, _) => (Drawing.Of(Requests.Vary(images[0], given)), Stem(given, "varied"))
        )
        {
            FilesOnly = true,
        };

    public static IReadOnlyList<ImageTool> All { get; } = [Generate, Edit, Vary];

    private static string Stem(IParameterValues given, string done)
    {
        var image = given.Text(ToolParameters.Image)!;
        return FileNames.OfInput(image.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "-" : image, done);
    }
}
