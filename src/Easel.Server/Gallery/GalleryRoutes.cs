using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Server.Gallery.Schemas;

namespace Easel.Server.Gallery;

/// <summary><c>/v1/gallery</c> and <c>/v1/images/recipe</c>, ours.</summary>
internal static class GalleryRoutes
{
    public const string Images = "/v1/gallery/images";
    public const string Content = "/content";
    public const string Thumbnail = "/thumbnail";

    private const string One = Images + "/{image_id}";
    private const string Tag = "Gallery";
    private const string NoSuchImage = "No such image in the caller's gallery.";
    private const string EveryProblem = "Every problem of the request, by name.";

    public static void MapGallery(this IEndpointRouteBuilder routes)
    {
        var gallery = routes.Of<GalleryEndpoints>();
        routes
            .MapGet("/v1/gallery", gallery.To(endpoints => endpoints.SummarizeAsync))
            .AllowHead()
            .Documented("getGallery", Tag, "Ours. What the caller has kept: how much, in which folders, of which models.")
            .Returns(Body.Json<GalleryOverview>(), "The gallery.");
        routes
            .MapGet(Images, gallery.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listGalleryImages", Tag, "Ours. The caller's kept images, the newest first.")
            .TakesQuery(typeof(ListGalleryParameters))
            .Returns(Body.Json<ListGalleryResponse>(), "A page of them.")
            .Fails(400, "A wrong parameter.");
        routes
            .MapGet(One, gallery.To(endpoints => endpoints.GetAsync))
            .AllowHead()
            .Documented("getGalleryImage", Tag, "Ours. One of them.")
            .Returns(Body.Json<GalleryImage>(), "The image.")
            .Fails(404, NoSuchImage);
        routes
            .MapGet(One + "/ancestors", gallery.To(endpoints => endpoints.AncestorsAsync))
            .AllowHead()
            .Documented(
                "listGalleryAncestors",
                Tag,
                "Ours. What an image was made from, and what that was, the nearest first; at most 100."
            )
            .Returns(Body.Json<ListGalleryResponse>(), "The images that are still there.")
            .Fails(404, NoSuchImage);
        MapChanges(routes);
        MapFiles(routes);
        routes
            .MapPost("/v1/images/recipe", routes.Of<RecipeEndpoint>().To(endpoint => endpoint.ReadAsync))
            .AcceptsImages()
            .Documented(
                "readImageRecipe",
                Tag,
                "Ours. What drew a picture, from what Easel, A1111 or ComfyUI wrote into its file, or from the caller's gallery."
            )
            .Takes(Body.Form<ReadRecipeRequest>())
            .Returns(Body.Json<ImageRecipe>(), "The recipe.")
            .Fails(400, EveryProblem)
            .Fails(404, "The file says nothing of how it was drawn.");
    }

    private static void MapChanges(IEndpointRouteBuilder routes)
    {
        var changes = routes.Of<GalleryChanges>();
        routes
            .MapPost(One, changes.To(endpoints => endpoints.ChangeAsync))
            .Documented("changeGalleryImage", Tag, "Ours. Stars an image, or moves it into a folder; null takes it out of its folder.")
            .Takes(Body.Json<ChangeGalleryImageRequest>(), """{"starred": true, "folder": "foxes"}""")
            .Returns(Body.Json<GalleryImage>(), "The image.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchImage);
        routes
            .MapDelete(One, changes.To(endpoints => endpoints.DeleteAsync))
            .Documented("deleteGalleryImage", Tag, "Ours. Deletes an image and its file.")
            .Returns(Body.Json<GalleryDeletion>(), "What is gone.")
            .Fails(404, NoSuchImage);
        routes
            .MapPost(Images + "/change", changes.To(endpoints => endpoints.ChangeManyAsync))
            .Documented(
                "changeGalleryImages",
                Tag,
                "Ours. Stars or moves up to 1000 images; those that are not the caller's are passed over."
            )
            .Takes(Body.Json<ChangeGalleryImagesRequest>(), """{"ids": ["img_0123456789abcdef01234567"], "folder": "foxes"}""")
            .Returns(Body.Json<GalleryCount>(), "How many were changed.")
            .Fails(400, EveryProblem);
        routes
            .MapPost(Images + "/delete", changes.To(endpoints => endpoints.DeleteManyAsync))
            .Documented("deleteGalleryImages", Tag, "Ours. Deletes up to 1000 images; those that are not the caller's are passed over.")
            .Takes(Body.Json<GalleryIds>(), """{"ids": ["img_0123456789abcdef01234567"]}""")
            .Returns(Body.Json<GalleryDeletion>(), "What is gone.")
            .Fails(400, EveryProblem);
        routes
            .MapPost("/v1/gallery/folders", changes.To(endpoints => endpoints.RenameFolderAsync))
            .Documented("renameGalleryFolder", Tag, "Ours. Gives a folder another name, or takes its images out of it where that is null.")
            .Takes(Body.Json<RenameFolderRequest>(), """{"folder": "foxes", "name": "red foxes"}""")
            .Returns(Body.Json<GalleryCount>(), "How many images were moved.")
            .Fails(400, EveryProblem);
    }

    private static void MapFiles(IEndpointRouteBuilder routes)
    {
        var files = routes.Of<GalleryFiles>();
        var content = routes
            .MapGet(One + Content, files.To(endpoints => endpoints.ContentAsync))
            .AllowHead()
            .Documented("getGalleryContent", Tag, "Ours. The image's file, byte for byte as it was drawn.");
        foreach (var type in (ReadOnlySpan<string>)["image/png", "image/jpeg", "image/webp", "image/gif"])
            content.Returns(Body.Of<Stream>(type), "The file.");
        content.ReturnsNothing(StatusCodes.Status304NotModified, "It is the one that `if-none-match` names.").Fails(404, NoSuchImage);
        routes
            .MapGet(One + Thumbnail, files.To(endpoints => endpoints.ThumbnailAsync))
            .AllowHead()
            .Documented("getGalleryThumbnail", Tag, "Ours. The image made small: no side is longer than 320 pixels.")
            .Returns(Body.Of<Stream>("image/webp"), "The thumbnail.")
            .ReturnsNothing(StatusCodes.Status304NotModified, "It is the one that `if-none-match` names.")
            .Fails(404, NoSuchImage);
        routes
            .MapPost(Images + "/archive", files.To(endpoints => endpoints.ArchiveAsync))
            .Documented("downloadGalleryImages", Tag, "Ours. Up to 1000 images as one ZIP file.")
            .Takes(Body.Json<GalleryIds>(), """{"ids": ["img_0123456789abcdef01234567"]}""")
            .Returns(Body.Of<Stream>("application/zip"), "The files of those that are the caller's.")
            .Fails(400, EveryProblem);
    }
}
