using System.CommandLine;
using Easel.Cli.Commands;
using Easel.Cli.Parameters;

namespace Easel.Cli.Gallery;

/// <summary><c>easel gallery</c>: the images that a server keeps for the caller.</summary>
internal static class GalleryCommand
{
    private const int DefaultLimit = 50;

    public static Command Create()
    {
        var command = new Command("gallery", "List the images that a server keeps for your key, the newest first.")
        {
            ShowOne(),
            GalleryExport.Create(),
            Star("star", "Star images, so that they neither age nor make room.", starred: true),
            Star("unstar", "Take images' stars.", starred: false),
            Move(),
            Delete(),
        };
        var filter = new GalleryFilter(command);
        var limit = new Option<string?>("--limit")
        {
            Validators = { Numbers.CheckInteger },
            Description = $"At most so many, from 1; {DefaultLimit} by default.",
            HelpName = "N",
        };
        var after = new Option<string?>("--after") { Description = "Those after this image, for the next page.", HelpName = "ID" };
        command.Options.Add(limit);
        command.Options.Add(after);
        var asking = new ServiceCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    async (client, json, cancellation) =>
                    {
                        var most = (int)Math.Clamp(Numbers.ToInteger(parsed.GetValue(limit)) ?? DefaultLimit, 1, int.MaxValue);
                        var query = filter.Of(parsed) with { After = parsed.GetValue(after) };
                        var images = await GalleryPages.ReadAsync(client, query, most, cancellation).ToListAsync(cancellation);
                        GalleryTables.Show(images, json);
                        return null;
                    }
                )
        );
        return command;
    }

    private static Command ShowOne()
    {
        var command = new Command("show", "Show one image's recipe, and what it was made from.");
        var id = new Argument<string>("id") { Description = "The image's id, such as img_5f0c." };
        command.Arguments.Add(id);
        var asking = new ServiceCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    async (client, json, cancellation) =>
                    {
                        var image = await client.Gallery.GetAsync(parsed.GetValue(id)!, cancellation);
                        GalleryTables.Show(image, await client.Gallery.GetAncestorsAsync(image.Id, cancellation), json);
                        return null;
                    }
                )
        );
        return command;
    }

    private static Command Star(string name, string description, bool starred)
    {
        var command = new Command(name, description);
        var changing = new GalleryChange(command);
        command.SetAction(
            (parsed, _) => changing.RunAsync(parsed, (client, ids, cancellation) => client.Gallery.StarAsync(ids, starred, cancellation))
        );
        return command;
    }

    private static Command Move()
    {
        var folder = new Option<string?>("--to")
        {
            Description = "The folder, which need not be there; none: out of theirs.",
            HelpName = "FOLDER",
        };
        var command = new Command("move", "Move images to a folder.") { folder };
        var changing = new GalleryChange(command);
        command.SetAction(
            (parsed, _) =>
                changing.RunAsync(
                    parsed,
                    (client, ids, cancellation) => client.Gallery.MoveAsync(ids, parsed.GetValue(folder), cancellation)
                )
        );
        return command;
    }

    private static Command Delete()
    {
        var yes = new Option<bool>("--yes") { Description = "Delete them, and do not ask." };
        var command = new Command("delete", "Delete images and their files.") { yes };
        var changing = new GalleryChange(command);
        command.SetAction(
            (parsed, _) =>
                changing.RunAsync(
                    parsed,
                    async (client, ids, cancellation) => (await client.Gallery.DeleteAsync(ids, cancellation)).Count,
                    parsed.GetValue(yes) ? null : Failure.Usage("What is deleted does not come back; add --yes.")
                )
        );
        return command;
    }
}
