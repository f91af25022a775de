using System.Text.Json;
using Easel.Providers.Http;

namespace Easel.Providers.OpenAICompatible;

/// <summary>A response of a gateway that draws in its own time: it names a task, in one of the shapes that such gateways have.</summary>
/// <param name="Id">Null where the response is no task.</param>
/// <param name="PollUrl">Where to look, where the gateway says; null for the usual path.</param>
/// <param name="State">The gateway's word for how far it is.</param>
internal sealed record TaskResponse(string? Id, string? PollUrl, string? State)
{
    private static readonly string[] Pending =
    [
        "submitted",
        "queued",
        "pending",
        "processing",
        "in_progress",
        "running",
        "generating",
        "not_start",
    ];
    private static readonly string[] Failed = ["failed", "failure", "error", "cancelled", "canceled", "expired", "timeout"];

    /// <summary>There is no image yet.</summary>
    public bool IsTask => Id is not null && !IsDone;

    /// <summary>A state that nobody knows is no reason to leave.</summary>
    public bool IsDone => State is not null && !IsFailed && !Is(Pending);

    public bool IsFailed => Is(Failed);

    /// <summary>Reads <c>{task_id,status,poll_url}</c> and <c>{data:[{task_id,status}]}</c>, <c>{data:{...}}</c> too.</summary>
    public static TaskResponse Read(JsonElement root)
    {
        var holder = HolderOf(root);
        return new TaskResponse(
            holder.Text("task_id") ?? (root.Text("object") is "image.generation.task" ? holder.Text("id") : null),
            holder.Text("poll_url") ?? holder.Text("polling_url"),
            holder.Text("status") ?? holder.Text("state")
        );
    }

    /// <summary>The part of a response that holds <c>data</c> with images in it.</summary>
    public static JsonElement ResultOf(JsonElement root)
    {
        foreach (var candidate in new[] { root.Member("result"), root.Member("data").Member("result"), root.Member("data"), root })
        {
            if (candidate.Member("data").ValueKind == JsonValueKind.Array || candidate.Member("images").ValueKind == JsonValueKind.Array)
                return candidate;
        }

        return root;
    }

    /// <summary>The object that names the task.</summary>
    public static JsonElement HolderOf(JsonElement root)
    {
        var data = root.Member("data");
        if (data.ValueKind == JsonValueKind.Array && data.GetArrayLength() > 0 && data[0].Text("task_id") is not null)
            return data[0];
        return data.ValueKind == JsonValueKind.Object && (data.Text("task_id") is not null || data.Text("status") is not null)
            ? data
            : root;
    }

    private bool Is(string[] words) => words.Contains(State, StringComparer.OrdinalIgnoreCase);
}
