namespace Easel.Cli.Output;

/// <summary>Where the images go.</summary>
/// <param name="Out">A file, a folder, <c>-</c> for standard output, or null for a name made up from what is drawn.</param>
/// <param name="Force">Overwrite what is there.</param>
internal sealed record OutputChoice(string? Out, bool Force)
{
    public bool IsStandardOutput => Out is "-";

    /// <summary>A file of this very name; otherwise one is made up, and the next free one taken.</summary>
    public bool IsNamed => Out is not null && !IsStandardOutput && !Path.EndsInDirectorySeparator(Out) && !Directory.Exists(Out);

    /// <summary>The format that the file's name asks for.</summary>
    public string? Format => IsNamed ? FileKind.OfName(Out!) : null;

    public string Folder =>
        IsNamed
            ? Path.GetDirectoryName(Out) is { Length: > 0 } folder
                ? folder
                : "."
            : Out ?? ".";
}
