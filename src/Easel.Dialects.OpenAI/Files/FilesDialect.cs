using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Files.Schemas;

namespace Easel.Dialects.OpenAI.Files;

/// <summary>The OpenAI Files API: what the host adds and maps.</summary>
internal static class FilesDialect
{
    private const string Tag = "Files";
    private const string OneFile = OpenAIPaths.Files + "/{file_id}";
    private const string NoSuchFile = "No such file of this access key.";

    public static IServiceCollection AddFiles(this IServiceCollection services) =>
        services.AddSingleton<IInputFiles, UploadedInputFiles>().AddSingleton<UploadHandler>().AddSingleton<FileEndpoints>();

    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        var files = routes.Of<FileEndpoints>();
        routes
            .MapPost(OpenAIPaths.Files, routes.Of<UploadHandler>().To(endpoint => endpoint.HandleAsync))
            .AcceptsFile()
            .Documented("createFile", Tag, "Uploads a file.")
            .Takes(Body.Form<CreateFileRequest>())
            .Returns(Body.Json<OpenAIFile>(), "The file.")
            .Fails(400, "Every problem of the upload, by name.")
            .Fails(507, "There is no room for the file.");
        routes
            .MapGet(OpenAIPaths.Files, files.To(endpoints => endpoints.ListAsync))
            .Documented("listFiles", Tag, "This access key's files.")
            .TakesQuery(typeof(ListFilesParameters))
            .Returns(Body.Json<ListFilesResponse>(), "A page of them.")
            .Fails(400, "A wrong parameter.");
        routes
            .MapGet(OneFile, files.To(endpoints => endpoints.GetAsync))
            .Documented("retrieveFile", Tag, "One file.")
            .Returns(Body.Json<OpenAIFile>(), "The file.")
            .Fails(404, NoSuchFile);
        routes
            .MapDelete(OneFile, files.To(endpoints => endpoints.DeleteAsync))
            .Documented("deleteFile", Tag, "Deletes a file.")
            .Returns(Body.Json<DeleteFileResponse>(), "It is deleted.")
            .Fails(404, NoSuchFile);
        routes
            .MapGet(OneFile + "/content", files.To(endpoints => endpoints.ContentAsync))
            .Documented("downloadFile", Tag, "What a file holds.")
            .Returns(Body.Of<Stream>("application/octet-stream"), "The bytes as they were uploaded.")
            .Returns(Body.Of<Stream>("application/octet-stream"), "The part that `range` asked for.", 206)
            .ReturnsNothing(304, "The file is still the one that `if-none-match` names.")
            .Fails(404, NoSuchFile);
    }
}
