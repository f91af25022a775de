using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.ComfyUI;

/// <summary>What became of a prompt, from ComfyUI's history, and the files that it drew.</summary>
internal sealed class ComfyResults(ServiceContext context)
{
    /// <summary>The history has a prompt only when it is over.</summary>
    public async ValueTask<PollStep<ServiceJson>> LookAsync(string id, Secret? key, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.LookAsync($"history/{Uri.EscapeDataString(id)}", key, cancellationToken);
        if (json is null)
            return PollStep<ServiceJson>.Failed(error!);
        var entry = EntryOf(json.Root);
        if (entry.ValueKind != JsonValueKind.Object)
        {
            json.Dispose();
            return PollStep<ServiceJson>.Pending();
        }

        if (entry.Member("status").Text("status_str") is not "error")
            return PollStep<ServiceJson>.Done(json);
        using (json)
        {
            return PollStep<ServiceJson>.Ended(
                context.Failures.Of(new UpstreamError(MessageOf(entry.Member("status")), null, null, null), key)
            );
        }
    }

    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement history,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var files = FilesOf(EntryOf(history)).ToList();
        // Previews that a workflow saves are temporary; what it keeps is what it drew.
        if (files.Exists(file => file.Type is "output"))
            files.RemoveAll(file => file.Type is not "output");
        foreach (var (index, file) in files.Take(request.Image.Count).Index())
        {
            var query =
                $"view?filename={Uri.EscapeDataString(file.Name)}&subfolder={Uri.EscapeDataString(file.Folder)}&type={Uri.EscapeDataString(file.Type)}";
            using var response = await context.Client.SendAsync(
                ServiceCall.Get(query, request.Key) with
                {
                    Accept = "image/*",
                },
                cancellationToken
            );
            var (body, error) = await response.OpenAsync();
            if (body is null)
            {
                yield return new FailureEvent(Drawn(error!));
                yield break;
            }

            using var opened = await OpenedFile.OpenAsync(body, response.Length, request);
            if (opened.Error is { } broken)
            {
                yield return new FailureEvent(Drawn(broken));
                yield break;
            }

            yield return ImageReader.EventOf(opened, new ImageNotes(index));
        }
    }

    private static ImageError Drawn(ImageError error) => error with { OutcomeUnknown = true };

    private static IEnumerable<ComfyFile> FilesOf(JsonElement entry)
    {
        if (entry.Member("outputs") is not { ValueKind: JsonValueKind.Object } outputs)
            yield break;
        foreach (var node in outputs.EnumerateObject())
        {
            foreach (var image in node.Value.Entries("images"))
            {
                if (image.Text("filename") is { } name)
                    yield return new ComfyFile(name, image.Text("subfolder") ?? "", image.Text("type") ?? "output");
            }
        }
    }

    private static string MessageOf(JsonElement status)
    {
        foreach (var message in status.Entries("messages"))
        {
            if (message.ValueKind != JsonValueKind.Array || message.GetArrayLength() < 2)
                continue;
            if (message[0].TryGetText() is "execution_error")
                return $"{message[1].Text("node_type")}: {message[1].Text("exception_message")}";
            if (message[0].TryGetText() is "execution_interrupted")
                return "the workflow was interrupted";
        }

        return "the workflow failed";
    }

    /// <summary>Of the one prompt that was asked for.</summary>
    private static JsonElement EntryOf(JsonElement history)
    {
        if (history.ValueKind != JsonValueKind.Object)
            return default;
        foreach (var entry in history.EnumerateObject())
            return entry.Value;
        return default;
    }

    private sealed record ComfyFile(string Name, string Folder, string Type);
}
