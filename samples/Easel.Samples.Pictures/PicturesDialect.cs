using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;

namespace Easel.Samples.Pictures;

/// <summary><c>GET /pictures/{prompt}</c>: an image for an <c>img</c> tag.</summary>
public static class PicturesDialect
{
    private static readonly Dialect Dialect = new()
    {
        Name = "pictures",
        Paths = ["/pictures"],
        Map = routes => routes.MapGet("/pictures/{prompt}", DrawAsync),
    };

    public static IServiceCollection AddPicturesDialect(this IServiceCollection services) => services.AddDialect(Dialect);

    private static async Task DrawAsync(string prompt, HttpContext context, ImageService images)
    {
        var request = new GenerateRequest { Prompt = prompt, Context = RequestContexts.Of(context) };
        await foreach (var happened in images.RunAsync(request, context.RequestAborted))
        {
            switch (happened)
            {
                case CompletedImageEvent { Image: var image }:
                    using (image)
                    {
                        context.Response.ContentType = "image/png";
                        context.Response.ContentLength = image.Memory.Length;
                        await context.Response.BodyWriter.WriteAsync(image.Memory, context.RequestAborted);
                    }

                    break;
                case FailureEvent failure:
                    await ErrorResponse.WriteAsync(
                        context,
                        [.. failure.Errors.Select(error => ApiError.From(error, context.TraceIdentifier))]
                    );
                    break;
            }
        }
    }
}
