using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Client.Json;
using Easel.Client.Usage;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel usage</c>: what was drawn, and what it cost.</summary>
internal static class UsageCommand
{
    private static readonly string[] Fields = ["model", "size", "source", "project_id", "user_id", "api_key_id"];

    public static Command Create()
    {
        var command = new Command("usage", "Show what was drawn, by day, and what it cost: of your key, or of all with an admin's.");
        var days = new Option<string?>("--days")
        {
            Validators = { Numbers.CheckInteger },
            Description = "So many days up to now, 1 to 31; 7 by default.",
            HelpName = "N",
        };
        var by = new Option<string[]>("--by")
        {
            Description = $"Tell apart by {string.Join(", ", Fields)}; model by default.",
            HelpName = "FIELD",
        };
        by.AcceptOnlyFromAmong(Fields);
        var csv = new Option<bool>("--csv") { Description = "Tell what was drawn as CSV on standard output." };
        command.Options.Add(days);
        command.Options.Add(by);
        command.Options.Add(csv);
        var asking = new ServiceCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    async (client, json, cancellation) =>
                    {
                        var count = (int)Math.Clamp(Numbers.ToInteger(parsed.GetValue(days)) ?? 7, 1, 31);
                        var fields = parsed.GetValue(by) is { Length: > 0 } asked ? asked : ["model"];
                        var range = new UsageParams { StartTime = TimeProvider.System.GetUtcNow().AddDays(1 - count), Limit = count };
                        var images = await client.GetImagesUsageAsync(range with { GroupBy = fields }, cancellation);
                        if (parsed.GetValue(csv))
                        {
                            WriteCsv(images, fields);
                            return null;
                        }

                        var costs = await client.GetCostsAsync(range with { GroupBy = ["line_item"] }, cancellation);
                        if (json)
                            WriteJson(images, costs);
                        else
                            Show(images, costs, fields);
                        return null;
                    }
                )
        );
        return command;
    }

    private static void Show(UsagePage<ImagesUsage> images, UsagePage<CostUsage> costs, string[] fields)
    {
        var drawn = Tables.Create(["day", .. fields, "requests", "images"]);
        foreach (var cells in Rows(images, fields))
            drawn.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        Tables.Show(drawn);
        var paid = Tables.Create("day", "item", "quantity", "cost");
        foreach (var bucket in costs.Data)
        {
            foreach (var cost in bucket.Results)
            {
                string[] cells = [Day(bucket.StartTime), cost.LineItem ?? "", Quantity(cost), Amount(cost.Amount)];
                paid.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
            }
        }

        if (paid.Rows.Count > 0)
            Tables.Show(paid);
    }

    private static void WriteCsv(UsagePage<ImagesUsage> images, string[] fields)
    {
        using var output = Console.OpenStandardOutput();
        using var csv = CsvWriter.Create(
            output,
            new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" },
            leaveOpen: true
        );
        csv.WriteRecord(["day", .. fields, "requests", "images"]);
        foreach (var cells in Rows(images, fields))
            csv.WriteRecord(cells);
        csv.Flush();
    }

    private static void WriteJson(UsagePage<ImagesUsage> images, UsagePage<CostUsage> costs) =>
        JsonOutput.Write(writer =>
        {
            writer.WritePropertyName("usage"u8);
            JsonSerializer.Serialize(writer, images, EaselJson.For<UsagePage<ImagesUsage>>());
            writer.WritePropertyName("costs"u8);
            JsonSerializer.Serialize(writer, costs, EaselJson.For<UsagePage<CostUsage>>());
        });

    private static IEnumerable<string[]> Rows(UsagePage<ImagesUsage> images, string[] fields) =>
        from bucket in images.Data
        from result in bucket.Results
        select (string[])
            [
                Day(bucket.StartTime),
                .. fields.Select(field => ValueOf(result, field) ?? ""),
                result.NumModelRequests.ToString(CultureInfo.InvariantCulture),
                result.Images.ToString(CultureInfo.InvariantCulture),
            ];

    private static string? ValueOf(ImagesUsage result, string field) =>
        field switch
        {
            "model" => result.Model,
            "size" => result.Size,
            "source" => result.Source,
            "project_id" => result.ProjectId,
            "user_id" => result.UserId,
            _ => result.ApiKeyId,
        };

    private static string Day(DateTimeOffset? start) => start?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Quantity(CostUsage cost) =>
        cost.Quantity is { } quantity ? $"{quantity.ToString(CultureInfo.InvariantCulture)} {cost.QuantityUnit}" : "";

    private static string Amount(CostAmount? amount) =>
        amount is null ? "" : $"{amount.Value.ToString("0.00#######", CultureInfo.InvariantCulture)} {amount.Currency.ToUpperInvariant()}";
}
