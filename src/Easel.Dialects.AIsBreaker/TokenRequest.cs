using System.Globalization;
using Easel.Dialects.Access;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The body of AIsBreaker's <c>POST /oauth/token</c>.</summary>
/// <param name="Secret">An access key of this server; null when there is none.</param>
internal sealed record TokenRequest(string? Secret, TimeSpan Lifetime, TokenQuotas? PerClient, TokenQuotas? Global)
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(2);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    public static TokenRequest Read(JsonMembers body)
    {
        body.Text("clientId");
        var secret = body.Text("clientSecret");
        var lifetime = Lifetimes(body);
        var auth = body.Object("requestAuthAndQuotas");
        var quotas = auth?.Object("requestQuotas");
        if (auth is not null && auth.TryGet("serviceSecrets", out _))
            auth.Warn("serviceSecrets", "was left out; this server draws itself and forwards nothing");
        var request = new TokenRequest(secret, lifetime, Quotas(quotas, "perClientRequestLimits"), Quotas(quotas, "globalRequestLimits"));
        quotas?.WarnOfOthers();
        auth?.WarnOfOthers();
        body.WarnOfOthers();
        return request;
    }

    private static TokenQuotas? Quotas(JsonMembers? quotas, string name)
    {
        if (quotas?.Object(name) is not { } limits)
            return null;
        var read = new TokenQuotas(Limit(limits, "requestsPerMinute"), Limit(limits, "requestsPerHour"), Limit(limits, "requestsPerDay"));
        limits.WarnOfOthers();
        return read;
    }

    private static int? Limit(JsonMembers limits, string name)
    {
        if (limits.Integer(name) is not { } limit)
            return null;
        if (limit < 1)
            limits.Refuse(name, "must be 1 or more");
        return limit;
    }

    /// <summary>As AIsBreaker writes time spans: <c>90s</c>, <c>30m</c>, <c>2h</c>, <c>7d</c>.</summary>
    private static TimeSpan Lifetimes(JsonMembers body)
    {
        const string Name = "expirationTimeSpan";
        if (body.Text(Name) is not { Length: > 0 } text)
            return Usual;
        var unit = text[^1] switch
        {
            's' => TimeSpan.FromSeconds(1),
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => TimeSpan.Zero,
        };
        if (
            unit > TimeSpan.Zero
            && int.TryParse(text.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0
            && count <= Longest / unit
        )
            return unit * count;
        body.Refuse(Name, $"is {Quote.Text(text)}; it must be a time such as '30m', '2h' or '7d', at most '90d'");
        return Usual;
    }
}
