namespace Easel.Client.Gallery;

/// <summary>How a picture was drawn.</summary>
public sealed record PictureRecipe
{
    /// <summary>Where it was found: <c>gallery</c>, or written into the file by <c>easel</c>, <c>a1111</c> or <c>comfyui</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The program that drew the picture, where it says so.</summary>
    public string? Software { get; init; }

    /// <summary>It was drawn from another picture, without which it cannot be drawn again.</summary>
    public bool FromImage { get; init; }

    /// <summary>The id of the image in the caller's gallery that is the same file; null where there is none.</summary>
    public string? GalleryId { get; init; }

    public GalleryRecipe Recipe
    {
        get;
        init => field = value ?? new();
    } = new();
}
