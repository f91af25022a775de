using System.Globalization;
using System.Text.Json;
using Easel.Client.Images;
using Spectre.Console;

namespace Easel.Cli.Output;

/// <summary>Says what would become of a request.</summary>
internal static class DryRunReport
{
    public static void Show(DryRunPlan plan)
    {
        Console.WriteLine($"{plan.Model} of {plan.Provider} would draw. {plan.Reason}");
        var seconds = plan.ExpectedSeconds is { } known
            ? $"about {known.ToString("0.#", CultureInfo.InvariantCulture)} s"
            : "not known yet";
        Console.WriteLine($"Time: {seconds}. Cost: {CostOf(plan)}. Nothing was drawn.");
        if (plan.Candidates.Count < 2)
            return;
        var table = Tables.Create("model", "provider", "state", "why");
        foreach (var candidate in plan.Candidates)
        {
            string[] cells = [candidate.Model, candidate.Provider ?? "", candidate.State ?? "", candidate.Reason ?? ""];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
    }

    private static string CostOf(DryRunPlan plan) =>
        plan.Cost switch
        {
            null => "known only afterwards",
            0 => "nothing",
            { } cost => $"${cost.ToString("0.######", CultureInfo.InvariantCulture)}",
        };

    public static void Write(Utf8JsonWriter json, DryRunPlan plan)
    {
        json.WriteStartObject("dry_run"u8);
        json.WriteString("model"u8, plan.Model);
        json.WriteString("provider"u8, plan.Provider);
        json.WriteString("route"u8, plan.Route);
        json.WriteString("reason"u8, plan.Reason);
        if (plan.ExpectedSeconds is { } seconds)
            json.WriteNumber("expected_seconds"u8, seconds);
        else
            json.WriteNull("expected_seconds"u8);
        if (plan.Cost is { } cost)
            json.WriteNumber("cost"u8, cost);
        else
            json.WriteNull("cost"u8);
        json.WriteStartArray("candidates"u8);
        foreach (var candidate in plan.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("model"u8, candidate.Model);
            json.WriteString("provider"u8, candidate.Provider);
            json.WriteString("state"u8, candidate.State);
            json.WriteString("reason"u8, candidate.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
