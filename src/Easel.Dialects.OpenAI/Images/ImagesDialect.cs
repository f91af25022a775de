using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Images.Schemas;
using Easel.Dialects.Routing;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>The Images API.</summary>
internal static class ImagesDialect
{
    private const string Tag = "Images";
    private const string ImagesOrEvents = "The images, or a stream of events when `stream` is true.";

    public static IServiceCollection AddImages(this IServiceCollection services) =>
        services
            .AddSingleton<UnaryResponse>()
            .AddSingleton<StreamedResponse>()
            .AddSingleton<ImagesHandler>()
            .AddSingleton<GenerationReader>()
            .AddSingleton<EditReader>()
            .AddSingleton<VariationReader>()
            .AddSingleton<UpscaleReader>();

    public static void MapImages(this IEndpointRouteBuilder routes)
    {
        Map<GenerationReader>(routes, OpenAIPaths.Generations)
            .Documented("createImage", Tag, "Draws images from a prompt.")
            .Takes(
                Body.Json<CreateImageRequest>(),
                """{"prompt": "a red apple", "size": "1024x1024", "quality": "medium", "background": "transparent"}"""
            )
            .Returns(Body.Events<ImageGenStreamEvent>(), ImagesOrEvents);
        Map<EditReader>(routes, OpenAIPaths.Edits)
            .AcceptsImages()
            .Documented("createImageEdit", Tag, "Draws a part of an image anew, or all of it.")
            .Takes(Body.Form<CreateImageEditRequest>())
            .Takes(
                Body.Json<EditImageBodyJsonParam>(),
                """{"prompt": "a red hat", "images": [{"image_url": "https://example.org/cat.png"}]}"""
            )
            .Returns(Body.Events<ImageEditStreamEvent>(), ImagesOrEvents);
        Map<VariationReader>(routes, OpenAIPaths.Variations)
            .AcceptsImages()
            .Documented("createImageVariation", Tag, "Draws the subject of an image in other ways.")
            .Takes(Body.Form<CreateImageVariationRequest>());
        Map<UpscaleReader>(routes, OpenAIPaths.Upscale)
            .AcceptsImages()
            .Documented("upscaleImage", Tag, "Ours. Makes an image larger, by a network that the model brings or by resampling.")
            .Takes(Body.Form<UpscaleImageRequest>())
            .Takes(Body.Json<UpscaleImageJsonRequest>(), """{"image": {"image_url": "https://example.org/cat.png"}, "scale": 2}""");
    }

    private static IEndpointConventionBuilder Map<TReader>(IEndpointRouteBuilder routes, string route)
        where TReader : class, ICallReader
    {
        var handler = routes.Of<ImagesHandler>();
        var reader = routes.Of<TReader>();
        return routes
            .MapPost(route, context => handler.Value.HandleAsync(context, reader.Value))
            .Idempotent()
            .AllowsDryRun()
            .Returns(Body.Json<ImagesResponse>(), "The images.")
            .ReturnsHeader("easel-warnings", "What was not honoured, as code;param=name.")
            .ReturnsHeader("easel-cost", "What it cost in US dollars, where something has a price.")
            .Fails(400, "Every problem of the request, by name.")
            .Fails(404, "No such model, or no stream under this idempotency key to go on with.")
            .Fails(429, "Too many requests are waiting, or their images fill the memory; `retry-after` says how long to wait.")
            .Fails(507, "There is no room to keep an image for its URL.");
    }
}
