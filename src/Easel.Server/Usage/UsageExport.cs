using System.Globalization;
using CsvHelper;
using Easel.Core.Usage;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Server.Usage;

/// <summary><c>GET /v1/usage/export</c>, ours: every record of a time range as CSV, a page of the database at a time. Keys without the scope
/// <c>admin</c> get what is their own.</summary>
internal sealed class UsageExport(IUsageStore usage, TimeProvider clock)
{
    private const int Page = 1000;

    /// <summary>The end of the year 9998, in seconds.</summary>
    private const long MaxTime = 253_370_764_799;

    /// <summary>A spreadsheet must not take a text for a formula.</summary>
    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape, NewLine = "\r\n" };

    public async Task WriteAsync(HttpContext context)
    {
        var problems = new List<ApiError>();
        var from = Time(context, "start_time", problems) ?? DateTimeOffset.UnixEpoch;
        var to = Time(context, "end_time", problems) ?? clock.GetUtcNow().AddSeconds(1);
        foreach (var name in context.Request.Query.Keys.Where(name => name is not ("start_time" or "end_time")))
            problems.Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var filter = UsageFilter.All.VisibleTo(Caller.Of(context));
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"usage.csv\"";
        await using var csv = CsvWriter.Create(context.Response.Body, Format, leaveOpen: true);
        await csv.WriteRecordAsync(UsageRow.Head, context.RequestAborted);
        UsageRecord? last = null;
        while (await usage.ListAsync(new UsageRange(from, to), filter, last, Page, context.RequestAborted) is { Count: > 0 } page)
        {
            foreach (var record in page)
                await csv.WriteRecordAsync(UsageRow.Of(record), context.RequestAborted);
            await csv.FlushAsync(context.RequestAborted);
            last = page[^1];
        }
    }

    private static DateTimeOffset? Time(HttpContext context, string name, List<ApiError> problems)
    {
        if (!context.Request.Query.TryGetValue(name, out var values))
            return null;
        // Several are one text, which is no time.
        var text = values.ToString();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MaxTime)
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        problems.Add(
            ApiError.BadRequest(
                "invalid_value",
                name,
                $"Invalid value for '{name}': {Quote.Text(text)}. It must be a time in whole seconds since 1970."
            )
        );
        return null;
    }
}
