using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Reads <c>service</c>: <c>task:vendor/engine</c>, or <c>aisbreaker:mirror</c> around another.</summary>
internal sealed class ServiceReader(ModelCatalog catalog)
{
    private const string Mirror = "aisbreaker:mirror";
    private const string Task = "text-to-image:";
    private const string Own = "easel";
    private const string OpenAI = "openai.com";
    private const string Stability = "stability.ai";

    /// <summary>The engines of Stability's first REST API, which AIsBreaker's programs name.</summary>
    private static readonly string[] StabilityEngines =
    [
        "stable-diffusion-v1-5",
        "stable-diffusion-v1-6",
        "stable-diffusion-512-v2-1",
        "stable-diffusion-768-v2-1",
        "stable-diffusion-xl-beta-v2-2-2",
        "stable-diffusion-xl-1024-v0-9",
        "stable-diffusion-xl-1024-v1-0",
    ];

    /// <summary>Null, and told, when there is no such service.</summary>
    public ServiceName? Read(JsonMembers? service, Findings findings)
    {
        if (service?.Text("serviceId", required: true) is not { } id)
            return null;
        if (id is Mirror)
            return ReadMirrored(service, findings);

        var vendor = id.StartsWith(Task, StringComparison.Ordinal) ? id[Task.Length..] : null;
        string? engineInId = null;
        if (vendor?.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash)
            (vendor, engineInId) = (vendor[..slash], vendor[(slash + 1)..]);
        if (vendor is not ("" or Own or OpenAI or Stability))
        {
            findings.Add(
                ApiError.BadRequest(
                    "service_not_found",
                    service.PathOf("serviceId"),
                    $"There is no service {Quote.Text(id)} here; there are {Task}{Own}, {Task}{OpenAI}, {Task}{Stability}, each with /ENGINE if wanted, and {Mirror}."
                ) with
                {
                    Status = StatusCodes.Status404NotFound,
                }
            );
            return null;
        }

        var engine = service.Text("engine") is { Length: > 0 } named ? named : engineInId;
        if (!string.IsNullOrEmpty(engineInId) && !string.Equals(engine, engineInId, StringComparison.Ordinal))
            service.Refuse("engine", $"is {Quote.Text(engine!)}, but 'serviceId' names {Quote.Text(engineInId)}");
        if (service.TryGet("url", out _))
            service.Warn("url", "was left out; this server draws itself and forwards nothing");
        if (service.TryGet("internServiceOptions", out _))
            service.Warn("internServiceOptions", "was left out; this service has no such options");
        service.WarnOfOthers();
        return new ServiceName(id, ModelOf(vendor, engine, service), vendor is Stability);
    }

    /// <summary>A mirror reverses texts; images have none, and pass.</summary>
    private ServiceName? ReadMirrored(JsonMembers service, Findings findings)
    {
        var inner = Read(service.Object("forward2ServiceProps", required: true), findings);
        service.WarnOfOthers();
        return inner is null ? null : inner with { Id = $"{Mirror}/service/{inner.Id}" };
    }

    /// <summary>The default model answers for engines of others.</summary>
    private string? ModelOf(string? vendor, string? engine, JsonMembers service)
    {
        if (string.IsNullOrEmpty(engine))
            return null;
        var isKnown = catalog.Find(engine) is not null;
        if (isKnown && !catalog.IsForeign(engine))
            return engine;
        if (!isKnown && !(vendor is Stability && StabilityEngines.Contains(engine, StringComparer.Ordinal)))
            return engine;
        if (catalog.Find(null) is not { } card)
            return engine;
        service.Warn("engine", $"names {Quote.Text(engine)}, for which '{card.Id}' draws here");
        return isKnown ? engine : card.Id;
    }
}
