using Easel.Dialects.Endpoints;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Files;

/// <summary>The OpenAI Files API: what the host adds and maps.</summary>
internal static class FilesDialect
{
    public static IServiceCollection AddFiles(this IServiceCollection services) =>
        services.AddSingleton<IInputFiles, UploadedInputFiles>().AddSingleton<UploadHandler>().AddSingleton<FileEndpoints>();

    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        var files = routes.ServiceProvider.GetRequiredService<FileEndpoints>();
        routes.MapPost(OpenAIPaths.Files, routes.ServiceProvider.GetRequiredService<UploadHandler>().HandleAsync).AcceptsFile();
        routes.MapGet(OpenAIPaths.Files, files.ListAsync);
        routes.MapGet(OpenAIPaths.Files + "/{id}", files.GetAsync);
        routes.MapDelete(OpenAIPaths.Files + "/{id}", files.DeleteAsync);
        routes.MapGet(OpenAIPaths.Files + "/{id}/content", files.ContentAsync);
    }
}
