using Easel.Client.Inputs;

namespace Easel.Cli.Drawings;

/// <summary>Images that go with a request: a file, <c>-</c> for standard input, an https or data URL, or the id of an uploaded
/// file.</summary>
internal static class InputImages
{
    /// <summary>All of them, in order, or what is wrong with the first that cannot be read.</summary>
    public static async Task<(IReadOnlyList<ImageInput> Images, Failure? Failure)> OpenAsync(
        IReadOnlyList<string> names,
        CancellationToken cancellationToken
    )
    {
        var images = new List<ImageInput>();
        if (names.Count(name => name is "-") > 1)
            return ([], Failure.Usage("Standard input has one image; '-' stands there twice."));
        foreach (var name in names)
        {
            var (image, failure) = name is "-" ? await ReadInputAsync(cancellationToken) : await OpenAsync(name, cancellationToken);
            if (image is null)
                return ([], failure);
            images.Add(image);
        }

        return (images, null);
    }

    private static async Task<(ImageInput? Image, Failure? Failure)> OpenAsync(string name, CancellationToken cancellationToken)
    {
        if (
            name.Contains(':', StringComparison.Ordinal)
            && Uri.TryCreate(name, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https" or "data"
        )
            return (ImageInput.FromUrl(url), null);
        try
        {
            if (Directory.Exists(name))
                return (null, Failure.File($"'{name}' cannot be read: it is a folder."));
            if (InputFile.IsOrdinary(name))
            {
                await using var readable = File.OpenRead(name);
                return (ImageInput.FromFile(name), null);
            }

            var (content, problem) = await InputFile.ReadAsync(name, cancellationToken);
            return content is null ? (null, Failure.File($"'{name}' cannot be read: {problem}.")) : (ImageInput.FromBytes(content), null);
        }
        catch (FileNotFoundException) when (name.StartsWith("file-", StringComparison.Ordinal))
        {
            return (ImageInput.FromFileId(name), null);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = unreadable is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : unreadable.Message;
            return (null, Failure.File($"'{name}' cannot be read: {reason}."));
        }
    }

    private static async Task<(ImageInput? Image, Failure? Failure)> ReadInputAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
            return (null, Failure.Usage("'-' reads an image from standard input, and that is a terminal."));
        var (content, problem) = await InputFile.ReadAsync(Console.OpenStandardInput(), cancellationToken);
        if (content is not null)
            return (ImageInput.FromBytes(content), null);
        return (
            null,
            problem is "it is empty"
                ? Failure.File("There is no image on standard input.")
                : Failure.File($"Standard input cannot be read: {problem}.")
        );
    }
}
