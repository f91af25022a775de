using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Core.Access.Limits;

/// <summary>Who is held to what.</summary>
internal sealed class LimitRules(LimitOptions options)
{
    /// <summary>Those of a request that have limits; empty where nothing is limited.</summary>
    /// <param name="model">Null where it is not known yet.</param>
    public IReadOnlyList<LimitSubject> Of(CallerIdentity caller, string? model)
    {
        var subjects = new List<LimitSubject>(4);
        Add(LimitScope.Key, caller.KeyId, caller.Limits.Or(options.Key), SpendScope.OfKey(caller.KeyId));
        if (caller.User is { } user)
        {
            var spending = SpendScope.OfUser(caller.Tenant, user);
            Add(LimitScope.User, spending.Id, Named(options.Users, user, options.User), spending);
        }

        if (caller.Tenant is { } tenant)
            Add(LimitScope.Tenant, tenant, Named(options.Tenants, tenant, options.Tenant), SpendScope.OfTenant(tenant));
        if (model is not null)
            Add(LimitScope.Model, model, Named(options.Models, model, options.Model), null);
        return subjects;

        void Add(LimitScope scope, string id, CallerLimits limits, SpendScope? spending)
        {
            if (limits != CallerLimits.None)
                subjects.Add(new LimitSubject(scope, id, limits, spending, spending is null ? null : caller.Tenant));
        }
    }

    private static CallerLimits Named(IReadOnlyDictionary<string, CallerLimits> named, string name, CallerLimits others) =>
        named.Count > 0 && named.TryGetValue(name.ToLowerInvariant(), out var own) ? own.Or(others) : others;
}
