using System.CommandLine;
using Easel.Cli.Output;

namespace Easel.Cli.Models;

/// <summary><c>easel models pull</c>: fetches a model from Hugging Face's hub, a mirror of it, or any URL, into the models folder.</summary>
internal static class PullCommand
{
    private const string Hub = "https://huggingface.co/";

    public static Command Create()
    {
        var command = new Command("pull", "Fetch a model into the models folder; a broken download is gone on with.");
        var source = new Argument<string>("source") { Description = "OWNER/NAME, OWNER/NAME/FILE, or the URL of a file." };
        var folder = new Option<string?>("--models-folder") { Description = "Where models lie.", HelpName = "FOLDER" };
        var sha256 = new Option<string?>("--sha256") { Description = "Of a file: what it must be.", HelpName = "HEX" };
        var mirror = new Option<string?>("--mirror")
        {
            Description = "A mirror of Hugging Face's hub; HF_ENDPOINT does the same.",
            HelpName = "URL",
        };
        var accept = new Option<bool>("--accept-license") { Description = "You accept the licence that the model demands." };
        command.Arguments.Add(source);
        foreach (var option in (Option[])[folder, sha256, mirror, accept])
            command.Options.Add(option);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var hub = parsed.GetValue(mirror) ?? Environment.GetEnvironmentVariable("HF_ENDPOINT") ?? Hub;
                var pull = new Pull(ModelsFolder.Of(parsed.GetValue(folder)), parsed.GetValue(sha256), parsed.GetValue(accept));
                var failure = await RunAsync(pull, parsed.GetValue(source)!, hub, cancellationToken);
                if (failure is not null)
                    Complaints.Report(failure);
                return failure?.ExitCode ?? ExitCode.Ok;
            }
        );
        return command;
    }

    private static async Task<Failure?> RunAsync(Pull pull, string source, string hub, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        try
        {
            if (Uri.TryCreate(source, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
                return await FetchAsync(client, pull, url, Path.GetFileName(url.LocalPath), pull.Sha256, token: null, cancellationToken);
            if (!Uri.TryCreate(hub.TrimEnd('/') + "/", UriKind.Absolute, out var at))
                return Failure.Usage($"The hub's address '{hub}' is no URL.");
            return source.Split('/', 3) is [{ Length: > 0 } owner, { Length: > 0 } name, .. var rest]
                ? await FetchAsync(client, pull, at, $"{owner}/{name}", rest.FirstOrDefault(), cancellationToken)
                : Failure.Usage($"'{source}' is neither OWNER/NAME nor a URL.");
        }
        catch (Exception lost) when (lost is HttpRequestException or HttpIOException)
        {
            return new Failure(ExitCode.NoServer, $"The download broke off: {lost.Message} The same command goes on where it was.");
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            return Failure.File(disk.Message);
        }
    }

    private static async Task<Failure?> FetchAsync(
        HttpClient client,
        Pull pull,
        Uri hub,
        string name,
        string? file,
        CancellationToken cancellationToken
    )
    {
        var token = Environment.GetEnvironmentVariable("HF_TOKEN") is { Length: > 0 } given ? given : null;
        var (repository, failure) = await HubRepository.ReadAsync(client, hub, name, token, cancellationToken);
        if (repository is null)
            return failure;
        Console.Error.WriteLine($"easel: {name}, licence {repository.License ?? "not stated"}");
        if (repository.DemandsConsent && !pull.AcceptsLicense)
            return new Failure(
                ExitCode.Refused,
                $"{name} demands that its licence ({repository.License ?? "see its page"}) is accepted: read it at {new Uri(hub, name)}, accept it there, and give --accept-license."
            );
        var wanted = file is null ? repository.Files : [.. repository.Files.Where(one => one.Path.Equals(file, StringComparison.Ordinal))];
        if (wanted.Count == 0)
            return new Failure(
                ExitCode.Refused,
                $"{name} has no file {file ?? "that is read"}; there are {string.Join(", ", repository.Files.Select(one => one.Path))}."
            );
        foreach (var one in wanted)
        {
            var place = file is null ? Path.Combine(name.Split('/')[1], one.Path) : Path.GetFileName(one.Path);
            if (
                await FetchAsync(client, pull, repository.UrlOf(one), place, pull.Sha256 ?? one.Sha256, token, cancellationToken) is
                { } broken
            )
                return broken;
        }

        return null;
    }

    private static async Task<Failure?> FetchAsync(
        HttpClient client,
        Pull pull,
        Uri url,
        string place,
        string? sha256,
        string? token,
        CancellationToken cancellationToken
    )
    {
        if (place.Length == 0)
            return Failure.Usage($"{url} names no file.");
        var path = Path.Combine(pull.Folder, place);
        if (File.Exists(path))
        {
            Console.WriteLine(path);
            return null;
        }

        var shown = -1L;
        var download = new ResumableDownload(
            client,
            (done, whole) =>
            {
                var percent = whole is > 0 ? done * 100 / whole.Value : done >> 20;
                if (percent == shown || Console.IsErrorRedirected)
                    return;
                shown = percent;
                Console.Error.Write($"\r{place} {percent}{(whole is > 0 ? " %" : " MiB")} ");
            }
        );
        if (await download.FetchAsync(url, path, sha256, token, cancellationToken) is { } failure)
            return failure;
        if (shown >= 0)
            Console.Error.WriteLine();
        Console.WriteLine(path);
        return null;
    }

    private sealed record Pull(string Folder, string? Sha256, bool AcceptsLicense);
}
