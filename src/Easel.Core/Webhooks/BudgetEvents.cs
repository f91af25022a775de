using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Easel.Core.Usage;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Webhooks;

/// <summary>Says that a month's budget is used up: once for each budget and month, however often somebody runs into it.</summary>
internal sealed partial class BudgetEvents(IEventPublisher? publisher, TimeProvider clock, ILogger<BudgetEvents> log)
{
    /// <param name="owner">Whose budget it is, as its key, tenant or user is called.</param>
    /// <param name="tenant">The tenant that this belongs to; null where it belongs to none.</param>
    public async ValueTask PublishAsync(SpendScope scope, string owner, string? tenant, Spent spent, CancellationToken cancellationToken)
    {
        if (publisher is null)
            return;
        var now = clock.GetUtcNow();
        var month = Spending.MonthOf(now).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        try
        {
            var happened = new ServiceEvent(IdOf(scope, month), EventTypes.BudgetReached, owner, now, Data(scope, owner, month, spent))
            {
                Tenant = tenant,
            };
            await publisher.PublishAsync(happened, cancellationToken);
        }
        catch (IOException unkept)
        {
            // The next request that runs into it tries again; this one is refused either way.
            LogUnkept(unkept, owner);
        }
    }

    private static string IdOf(SpendScope scope, string month) =>
        "evt_budget_"
        + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)scope.Kind} {month} {scope.Id}")).AsSpan(0, 16));

    private static string Data(SpendScope scope, string owner, string month, Spent spent)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, owner);
            json.WriteString("scope"u8, scope.Kind.ToString().ToLowerInvariant());
            json.WriteString("month"u8, month);
            json.WriteNumber("spent_usd"u8, spent.Cost);
            json.WriteNumber("images"u8, spent.Images);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "That the budget of {Owner} is used up could not be told")]
    private partial void LogUnkept(Exception unkept, string owner);
}
