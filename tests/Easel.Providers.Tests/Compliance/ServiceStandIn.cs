using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>How a service speaks: what its documents say, replayed.</summary>
public abstract class ServiceStandIn
{
    /// <summary>The type in configuration.</summary>
    public abstract string Type { get; }

    /// <summary>A model that the type's cards have.</summary>
    public abstract string Model { get; }

    /// <summary>The model as configuration names it.</summary>
    public virtual string ModelSetting => Model;

    /// <summary>An answer that is good and holds no image is a refusal.</summary>
    public virtual bool NothingIsRefusal => false;

    /// <summary>Configuration beside type, address, key and model.</summary>
    public virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    /// <summary>The path of the base URL.</summary>
    public virtual string Path => "/v1";

    /// <summary>The header that the key must come in.</summary>
    public virtual (string Name, string Prefix) KeyHeader => ("Authorization", "Bearer ");

    /// <summary>Cancelling tells the service by a call of its own.</summary>
    public virtual bool CancelsByCall => false;

    /// <summary>Answers whatever call, as the service does when all is well, with this file as the image.</summary>
    internal abstract Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file);

    /// <summary>Refuses by policy, as the service does.</summary>
    internal abstract Task RefuseAsync(HttpContext context, ReceivedCall call);

    /// <summary>Fails with this status and text, as the service does.</summary>
    internal virtual Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$$"""{"error":{"message":"{{{message}}}","type":"some_error","param":null,"code":null}}""", status);

    /// <summary>Gives a URL where the image is; null where the service never does.</summary>
    internal virtual Func<HttpContext, ReceivedCall, Uri, Task>? DrawByUrl => null;

    /// <summary>True for a call that begins drawing; false for those around it.</summary>
    internal virtual bool IsDrawing(ReceivedCall call) => call.Method == "POST";
}
