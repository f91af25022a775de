using System.Text.Json;
using Easel.Abstractions.Requests;

namespace Easel.Server.Workers;

/// <summary>A request on its way to a worker. Images are elsewhere, by name.</summary>
/// <param name="Kind">Which request it is: generate, edit, vary or upscale.</param>
internal sealed record WorkRequest(string Kind, JsonElement Request, WorkContext Context)
{
    public IReadOnlyList<WorkImage> Images { get; init; } = [];

    public WorkImage? Mask { get; init; }
}

/// <summary>Who asks, as far as a worker needs it.</summary>
internal sealed record WorkContext(string Key, string? Tenant, string? User, string RequestId, string Api, RequestPriority Priority)
{
    public bool IsBatch { get; init; }

    public string? IdempotencyKey { get; init; }

    public int Hops { get; init; }

    public static WorkContext Of(RequestContext context) =>
        new(context.Caller.KeyId, context.Caller.Tenant, context.Caller.User, context.RequestId, context.Api, context.Priority)
        {
            IsBatch = context.IsBatch,
            IdempotencyKey = context.IdempotencyKey,
            Hops = context.Hops,
        };

    public RequestContext ToContext() =>
        new()
        {
            Caller = new CallerIdentity(Key) { Tenant = Tenant, User = User },
            RequestId = RequestId,
            Api = Api,
            Priority = Priority,
            IsBatch = IsBatch,
            IdempotencyKey = IdempotencyKey,
            Hops = Hops,
        };
}

/// <summary>An image on its way, as a blob.</summary>
/// <param name="IsPixels">Four bytes a pixel, and no file.</param>
internal sealed record WorkImage(string Blob, int Width, int Height, bool HasAlpha, bool IsPixels);
