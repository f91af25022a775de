namespace Easel.Studio.Pages.Gallery;

/// <summary>What is kept for the caller: found, opened, ordered and used again.</summary>
public sealed partial class GalleryPage
{
    /// <summary>What the script imports, fetched beside it instead of after it.</summary>
    private static readonly IReadOnlyList<string> Modules =
    [
        "pages/gallery/source.js",
        "pages/gallery/grid.js",
        "pages/gallery/keys.js",
        "pages/gallery/viewer.js",
        "pages/gallery/rework.js",
        "pages/gallery/compare.js",
        "pages/gallery/plot.js",
        "pages/gallery/recipe.js",
        "pages/gallery/dialogs.js",
        "shared/js/api.js",
        "shared/js/session.js",
        "shared/js/notices.js",
        "shared/js/pictures.js",
        "shared/js/library.js",
        "shared/js/handover.js",
        "shared/js/fields.js",
        "shared/js/code.js",
    ];
}
