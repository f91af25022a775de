using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Text;

namespace Easel.Core.Access.Keys;

/// <summary>What may be said of a key.</summary>
internal static class AccessKeyRules
{
    private const int MaxNames = 100;
    private const decimal MaxCost = 1_000_000_000;

    /// <summary>All that is wrong, each naming its parameter.</summary>
    public static IReadOnlyList<ImageError> Problems(NewAccessKey key, CallerIdentity by, DateTimeOffset now)
    {
        var problems = new List<ImageError>();
        CheckText("name", key.Name);
        if (key.Tenant is not null)
            CheckText("tenant", key.Tenant);
        if (key.User is not null)
            CheckText("user", key.User);
        CheckScopes();
        CheckNames("models", key.Models, by.Models);
        CheckNames("providers", key.Providers, by.Providers);
        CheckNumber("limits.requests_per_minute", key.Limits.RequestsPerMinute, 1_000_000);
        CheckNumber("limits.images_per_minute", key.Limits.ImagesPerMinute, 1_000_000);
        CheckNumber("limits.concurrent", key.Limits.Concurrent, 1_000_000);
        CheckNumber("limits.monthly_images", key.Limits.MonthlyImages, 1_000_000_000_000);
        if (key.Limits.MonthlyCost is < 0 or > MaxCost)
            Add("limits.monthly_cost", $"must be 0 to {MaxCost} US dollars");
        if (key.ExpiresAt <= now)
            Add("expires_at", "must be in the future");
        if (by.Tenant is { } tenant && !string.Equals(key.Tenant, tenant, StringComparison.Ordinal))
            Add("tenant", "must be the tenant of the key that you administer with");
        return problems;

        void Add(string param, string rest) =>
            problems.Add(new ImageError(ImageErrorKind.InvalidRequest, "invalid_value", param, $"'{param}' {rest}."));

        void CheckText(string param, string text)
        {
            if (PlainText.Problem(text) is { } problem)
                Add(param, problem);
        }

        void CheckScopes()
        {
            if (key.Scopes.Count == 0)
                Add("scopes", $"must name at least one of {string.Join(", ", AccessScopes.All)}");
            else if (key.Scopes.Any(scope => !AccessScopes.All.Contains(scope, StringComparer.Ordinal)))
                Add("scopes", $"may hold {string.Join(", ", AccessScopes.All)}");
        }

        void CheckNames(string param, IReadOnlyList<string>? names, IReadOnlySet<string>? own)
        {
            if (names is { Count: 0 or > MaxNames })
                Add(param, $"must name 1 to {MaxNames}, or be null for all");
            else if (names?.Any(name => PlainText.Problem(name) is not null) == true)
                Add(param, $"must hold names of 1 to {PlainText.MaxLength} characters in one line");
            else if (own is not null && names?.All(own.Contains) != true)
                Add(
                    param,
                    $"may hold no more than the key that you administer with: {string.Join(", ", own.Order(StringComparer.Ordinal))}"
                );
        }

        void CheckNumber(string param, long? number, long most)
        {
            if (number < 0 || number > most)
                Add(param, $"must be 0 to {most}");
        }
    }
}
