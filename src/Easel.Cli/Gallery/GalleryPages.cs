using System.Runtime.CompilerServices;
using Easel.Client;
using Easel.Client.Gallery;

namespace Easel.Cli.Gallery;

/// <summary>The images of a gallery, page by page as they are wanted.</summary>
internal static class GalleryPages
{
    /// <summary>Ids that one request may have.</summary>
    public const int MostIds = 1000;

    private const int PageSize = 200;

    public static async IAsyncEnumerable<GalleryImage> ReadAsync(
        EaselClient client,
        GalleryQuery query,
        int most,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        while (most > 0)
        {
            var page = await client.Gallery.ListAsync(query with { Limit = Math.Min(most, PageSize) }, cancellationToken);
            foreach (var image in page.Images)
                yield return image;
            if (!page.HasMore || page.Images.Count == 0)
                yield break;
            most -= page.Images.Count;
            query = query with { After = page.Images[^1].Id };
        }
    }
}
