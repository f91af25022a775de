using Easel.Core.Gallery;
using Easel.Server.Hosting;

namespace Easel.Server.Gallery;

/// <summary>The section <c>Easel:Gallery</c>, once, at start-up.</summary>
internal static class GalleryOptionsBinder
{
    private const string Section = "Gallery";

    /// <summary>What is wrong is added to the problems of <paramref name="easel"/>.</summary>
    public static GalleryOptions Bind(SectionReader easel)
    {
        var defaults = new GalleryOptions();
        if (easel.Section(Section) is not { } section)
            return defaults;
        var options = new GalleryOptions
        {
            Keep = section.Choice(nameof(GalleryOptions.Keep), defaults.Keep),
            KeepDays = (int?)section.OptionalNumber(nameof(GalleryOptions.KeepDays), 1, GalleryOptions.MostDays),
            MaxBytesPerCaller = section.Number(
                nameof(GalleryOptions.MaxBytesPerCaller),
                defaults.MaxBytesPerCaller,
                GalleryOptions.LeastBytes,
                GalleryOptions.MostBytes
            ),
            MaxBytes = section.Number(
                nameof(GalleryOptions.MaxBytes),
                defaults.MaxBytes,
                GalleryOptions.LeastBytes,
                GalleryOptions.MostBytes
            ),
        };
        section.RefuseUnknown();
        return options;
    }
}
