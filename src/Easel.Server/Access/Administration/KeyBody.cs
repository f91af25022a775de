using System.Collections.Frozen;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Dialects.OpenAI.Requests;
using Easel.Server.Administration;

namespace Easel.Server.Access.Administration;

/// <summary>The body of a request that creates or changes a key.</summary>
internal sealed class KeyBody
{
    private const string Limits = "limits";

    private static readonly FrozenSet<string> Changeable = FrozenSet.Create(
        StringComparer.Ordinal,
        "name",
        "scopes",
        "models",
        "providers",
        Limits,
        "expires_at"
    );
    private static readonly FrozenSet<string> All = Changeable.Concat(["tenant", "user"]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LimitNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "requests_per_minute",
        "images_per_minute",
        "concurrent",
        "monthly_images",
        "monthly_cost"
    );

    private readonly JsonBody _body;
    private readonly BodyFields _fields;

    public KeyBody(JsonBody body) => (_body, _fields) = (body, new BodyFields(body, body.Add));

    /// <summary>The key to create; good only when the body has no problems.</summary>
    public NewAccessKey ToNew()
    {
        _body.RefuseUnknown(All);
        if (!_body.TryGet("name", out _))
            _body.AddMissing("name");
        return Apply(
            new NewAccessKey
            {
                Name = "",
                Tenant = _fields.Text("tenant"),
                User = _fields.Text("user"),
            }
        );
    }

    /// <summary>What changes; good only when the body has no problems. A member that is null takes away what was there.</summary>
    public Func<NewAccessKey, NewAccessKey> ToChange()
    {
        _body.RefuseUnknown(Changeable);
        var read = Apply(new NewAccessKey { Name = "" });
        return key =>
            key with
            {
                Name = _body.TryGet("name", out _) ? read.Name : key.Name,
                Scopes = _body.TryGet("scopes", out _) ? read.Scopes : key.Scopes,
                Models = _body.Has("models") ? read.Models : key.Models,
                Providers = _body.Has("providers") ? read.Providers : key.Providers,
                Limits = _body.Has(Limits) ? read.Limits : key.Limits,
                ExpiresAt = _body.Has("expires_at") ? read.ExpiresAt : key.ExpiresAt,
            };
    }

    private NewAccessKey Apply(NewAccessKey key) =>
        key with
        {
            Name = _fields.Text("name") ?? "",
            Scopes = _fields.Texts("scopes") ?? key.Scopes,
            Models = _fields.Texts("models"),
            Providers = _fields.Texts("providers"),
            Limits = ReadLimits(),
            ExpiresAt = _fields.Time("expires_at"),
        };

    private CallerLimits ReadLimits()
    {
        using var inner = _fields.Object(Limits);
        if (inner is null)
            return CallerLimits.None;
        inner.RefuseUnknown(LimitNames);
        foreach (var problem in inner.Problems)
            _body.Add(problem with { Param = $"{Limits}.{problem.Param}" });
        var fields = new BodyFields(inner, _body.Add, $"{Limits}.");
        return new CallerLimits
        {
            RequestsPerMinute = Narrow(fields.Integer("requests_per_minute")),
            ImagesPerMinute = Narrow(fields.Integer("images_per_minute")),
            Concurrent = Narrow(fields.Integer("concurrent")),
            MonthlyImages = fields.Integer("monthly_images"),
            MonthlyCost = fields.Amount("monthly_cost"),
        };
    }

    /// <summary>A number beyond 32 bits stays out of every range.</summary>
    private static int? Narrow(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
