using Easel.Abstractions.Pixels;
using Easel.Imaging;

namespace Easel.Cli.Drawings;

/// <summary>An image file that says how it was drawn.</summary>
internal sealed record RecipeFile(ReadOnlyMemory<byte> File, ImageFileInfo Header, ImageProvenance Provenance)
{
    /// <summary>As the API calls it.</summary>
    public string Format => Header.Format.ToString().ToLowerInvariant();

    public static async Task<(RecipeFile? Recipe, Failure? Failure)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        byte[]? file;
        try
        {
            (file, var unusable) = await InputFile.ReadAsync(path, cancellationToken);
            if (file is null)
                return (null, Failure.File($"'{path}' cannot be read: {unusable}."));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, Failure.File($"'{path}' cannot be read: {unreadable.Message}"));
        }

        if (!new ImageCodec().TryIdentify(file, ImageLimits.Default, out var header, out var problem))
            return (null, Failure.File($"'{path}' cannot be used: {problem.Message}"));
        if (ProvenanceReader.Read(file) is not { } provenance)
            return (null, Failure.File($"'{path}' holds no recipe: Easel did not draw it, or another program took the recipe out."));
        return provenance.FromImage || provenance.Recipe.Strength is not null
            ? (
                null,
                Failure.File(
                    $"'{path}' was drawn from another image, without which it cannot be drawn again; use 'easel edit' or 'easel vary' with --seed {provenance.Recipe.Seed}."
                )
            )
            : (new RecipeFile(file, header, provenance), null);
    }
}
