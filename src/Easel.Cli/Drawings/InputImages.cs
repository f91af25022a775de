using Easel.Client.Inputs;

namespace Easel.Cli.Drawings;

/// <summary>Images that go with a request: a file, <c>-</c> for standard input, an https or data URL, or the id of an uploaded file.</summary>
internal static class InputImages
{
    /// <summary>All of them, in order, or what is wrong with the first that cannot be read.</summary>
    public static async Task<(IReadOnlyList<ImageInput> Images, Failure? Failure)> OpenAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var images = new List<ImageInput>();
        if (names.Count(name => name is "-") > 1) return ([], Failure.Usage("Standard input has one image; '-' stands there twice."));
        foreach (var name in names)
        {
            var (image, failure) = name is "-" ? await ReadInputAsync(cancellationToken) : Open(name);
            if (image is null) return ([], failure);
            images.Add(image);
        }

        return (images, null);
    }

    private static (ImageInput? Image, Failure? Failure) Open(string name)
    {
        if (name.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(name, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" or "data") return (ImageInput.FromUrl(url), null);
        try
        {
            using var readable = File.OpenRead(name);
            return (ImageInput.FromFile(name), null);
        }
        catch (FileNotFoundException) when (name.StartsWith("file-", StringComparison.Ordinal))
        {
            return (ImageInput.FromFileId(name), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = unreadable is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : unreadable.Message;
            return (null, Failure.File($"'{name}' cannot be read: {reason}."));
        }
    }

    private static async Task<(ImageInput? Image, Failure? Failure)> ReadInputAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected) return (null, Failure.Usage("'-' reads an image from standard input, and that is a terminal."));
        await using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        // A read of standard input cannot be cancelled.
        await input.CopyToAsync(copy, CancellationToken.None).WaitAsync(cancellationToken);
        return copy.Length > 0 ? (ImageInput.FromBytes(copy.ToArray()), null) : (null, Failure.File("There is no image on standard input."));
    }
}
