using Easel.Core.Gallery;
using Easel.Storage.Blobs;

namespace Easel.Server.Gallery;

/// <summary>The gallery: its records among the others, its images where all contents are.</summary>
internal static class GalleryHosting
{
    public static IServiceCollection AddGallery(this IServiceCollection services, GalleryOptions options) =>
        // By its class: here the name means this method itself.
        GalleryServices
            .AddGallery(services, options)
            .AddBlobGallery()
            .AddSingleton<Thumbnails>()
            .AddSingleton<GalleryEndpoints>()
            .AddSingleton<GalleryChanges>()
            .AddSingleton<GalleryFiles>()
            .AddSingleton<RecipeEndpoint>();
}
