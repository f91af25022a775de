using System.CommandLine;
using System.Text.Json;
using Easel.Cli.Commands;
using Easel.Cli.Output;
using Easel.Client;
using Easel.Client.Gallery;
using Easel.Client.Json;

namespace Easel.Cli.Gallery;

/// <summary><c>easel gallery export</c>: the files of a gallery in a folder of this machine. What is there already is left alone, so that
/// an export that broke off goes on.</summary>
internal static class GalleryExport
{
    public static Command Create()
    {
        var command = new Command(
            "export",
            "Fetch the files of your gallery: all of them, some by their ids, or those that the options let through."
        );
        var ids = new Argument<string[]>("ids")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "The images' ids; none: all that the options let through.",
        };
        var folder = new Option<string>("--out", "-o")
        {
            DefaultValueFactory = _ => ".",
            Description = "The folder, which is made where it is not there; here by default.",
            HelpName = "FOLDER",
        };
        var recipes = new Option<bool>("--recipes") { Description = "Write what draws each again beside it, as ID.json." };
        command.Arguments.Add(ids);
        command.Options.Add(folder);
        command.Options.Add(recipes);
        var filter = new GalleryFilter(command);
        var asking = new ServiceCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    (client, json, cancellation) =>
                    {
                        var named = parsed.GetValue(ids)!;
                        var images =
                            named.Length > 0
                                ? OfIdsAsync(client, named, cancellation)
                                : GalleryPages.ReadAsync(client, filter.Of(parsed), int.MaxValue, cancellation);
                        return WriteAsync(client, images, parsed.GetValue(folder)!, parsed.GetValue(recipes), json, cancellation);
                    }
                )
        );
        return command;
    }

    private static IAsyncEnumerable<GalleryImage> OfIdsAsync(EaselClient client, string[] ids, CancellationToken cancellation) =>
        ids.ToAsyncEnumerable().Select(async (string id, CancellationToken _) => await client.Gallery.GetAsync(id, cancellation));

    private static async Task<Failure?> WriteAsync(
        EaselClient client,
        IAsyncEnumerable<GalleryImage> images,
        string folder,
        bool recipes,
        bool json,
        CancellationToken cancellation
    )
    {
        var files = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            await foreach (var image in images.WithCancellation(cancellation))
            {
                // An id of a server is no path until it is looked at.
                var path = Path.Join(folder, Path.GetFileName($"{image.Id}.{image.OutputFormat ?? "png"}"));
                if (!File.Exists(path) || new FileInfo(path).Length != image.Bytes)
                    await WriteAsync(path, await client.Gallery.DownloadAsync(image.Id, cancellation), cancellation);
                if (recipes)
                    await WriteAsync(
                        Path.ChangeExtension(path, ".json"),
                        JsonSerializer.SerializeToUtf8Bytes(image.Recipe, EaselJson.For<GalleryRecipe>()),
                        cancellation
                    );
                files.Add(path);
                if (!json)
                    Console.WriteLine(path);
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return Failure.File($"Nothing more can be written in '{folder}': {unwritable.Message}");
        }

        if (json)
            JsonOutput.Write(writer =>
            {
                writer.WriteStartArray("files"u8);
                foreach (var file in files)
                    writer.WriteStringValue(Path.GetFullPath(file));
                writer.WriteEndArray();
            });
        return null;
    }

    /// <summary>Under another name until it is whole.</summary>
    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var partial = path + ".part";
        try
        {
            await File.WriteAllBytesAsync(partial, content, cancellation);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
