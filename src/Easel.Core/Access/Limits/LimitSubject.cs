using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Core.Access.Limits;

/// <summary>Somebody, or a model, with limits.</summary>
/// <param name="Id">Tells subjects of one scope apart.</param>
/// <param name="Spending">By what months are counted; null for a model.</param>
/// <param name="Tenant">The tenant that it belongs to, or is; null where it belongs to none.</param>
internal sealed record LimitSubject(LimitScope Scope, string Id, CallerLimits Limits, SpendScope? Spending, string? Tenant = null)
{
    /// <summary>In a sentence.</summary>
    public string Name =>
        Scope switch
        {
            LimitScope.Key => "this access key",
            LimitScope.User => "this user",
            LimitScope.Tenant => "this tenant",
            _ => $"the model '{Id}'",
        };
}
