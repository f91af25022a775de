using Easel.Cli.Parameters;
using Easel.Client.Images;

namespace Easel.Cli.Output;

/// <summary>Brings the format that a file's name tells and the one asked for together, so that a file is what its name says.</summary>
internal static class FormatChoice
{
    /// <summary>What was given, the name's format included; or what contradicts it.</summary>
    /// <param name="option">What the caller calls the format.</param>
    public static (IParameterValues? Given, string? Problem) Apply(OutputChoice output, IParameterValues given, string option)
    {
        if (!output.IsNamed)
            return (given, null);
        var (asked, extension, byName) = (given.Text(ApiParameters.OutputFormat), FileKind.ExtensionIn(output.Out!), output.Format);
        if (byName is null)
            return extension.Length == 0 || (asked is not null && !IsImage(extension))
                ? (given, null)
                : (null, $"No image is written as {extension}; call the file {FileKind.Written}.");
        if (asked is not null)
            return asked.Equals(byName, StringComparison.Ordinal)
                ? (given, null)
                : (null, $"{option} {asked} and a file called {extension} contradict each other.");
        // The API's default need not be said, and not every service takes it.
        return (byName is "png" ? given : new Overlay(given, ApiParameters.OutputFormat) { TextValue = byName }, null);
    }

    /// <summary>A service may answer in another format than was asked for; null when it did not.</summary>
    public static EaselWarning? Mismatch(string? path, ReadOnlySpan<byte> content)
    {
        if (
            path is null
            || FileKind.OfName(path) is not { } byName
            || FileKind.OfContent(content) is not { } format
            || string.Equals(format, byName, StringComparison.Ordinal)
        )
            return null;
        return new EaselWarning
        {
            Code = "format_mismatch",
            Param = ApiParameters.OutputFormat.Name,
            Message = $"The service answered with a {format} file, whatever '{path}' is called.",
        };
    }

    private static bool IsImage(string extension) =>
        extension
            is ".gif"
                or ".bmp"
                or ".tif"
                or ".tiff"
                or ".avif"
                or ".heic"
                or ".heif"
                or ".jxl"
                or ".jp2"
                or ".ico"
                or ".svg"
                or ".pdf"
                or ".psd"
                or ".tga"
                or ".ppm";
}
