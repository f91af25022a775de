using Easel.Cli.Parameters;

namespace Easel.Cli.Mcp;

/// <summary>What tools take beside the API's parameters.</summary>
internal static class ToolParameters
{
    public const int DefaultPreviewSide = 512;
    public const int MaxPreviewSide = 2048;

    public static Parameter Prompt { get; } = new("prompt", ParameterType.Text, Uses.Prompted, "What to draw, in plain words.");

    public static Parameter EditPrompt { get; } =
        new("prompt", ParameterType.Text, Uses.Edit, "What to make of the image, such as 'add a red hat' or 'make it blue'.");

    public static Parameter Image { get; } =
        new(
            "image",
            ParameterType.Text,
            Uses.Edit | Uses.Vary,
            "The image: a file's path inside the allowed folders (relative to the first of them, or absolute), or an https URL or a data URL."
        );

    public static Parameter References { get; } =
        new("reference_images", ParameterType.Text, Uses.Edit, "Further images to go by, named like 'image'.");

    public static Parameter Mask { get; } =
        new(
            "mask",
            ParameterType.Text,
            Uses.Edit,
            "An image of the same size, named like 'image'; where it is fully transparent is drawn anew, and the rest is kept."
        );

    public static Parameter SaveAs { get; } =
        new(
            "save_as",
            ParameterType.Text,
            Uses.Drawn,
            "Where to write the full-size file, inside the allowed folders: 'fox.png', or an absolute path. Of n images fox-1.png and so on. Nothing is overwritten unless 'overwrite' is true."
        );

    public static Parameter Overwrite { get; } =
        new("overwrite", ParameterType.Flag, Uses.Drawn, "Overwrite the file that 'save_as' names.");

    public static Parameter PreviewSide { get; } =
        new(
            "max_preview_side",
            ParameterType.Integer,
            Uses.Drawn,
            "The longer side, in pixels, of the picture that comes back in the answer; 512 by default, 0 for none. It costs context; the saved file always has its full size."
        )
        {
            Range = (0, MaxPreviewSide),
        };
}
