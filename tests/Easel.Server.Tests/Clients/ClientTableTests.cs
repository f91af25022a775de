using System.Collections.Concurrent;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Clients;

/// <summary>The official clients with every parameter that their own types have, whole and streamed.</summary>
public sealed class ClientTableTests : IDisposable
{
    private static readonly JsonElement Types = ReadTypes();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_parameter_and_every_word_of_the_clients_types_is_in_the_table()
    {
        var missing = new List<string>();
        foreach (var api in Types.GetProperty("requests").EnumerateObject())
        {
            var sets = ClientTable.Calls.Where(call => call.Api == api.Name).Select(call => call.Set).ToList();
            // Every row is sent with and without a stream.
            foreach (var parameter in api.Value.EnumerateObject().Where(parameter => !parameter.NameEquals("stream"u8)))
            {
                var values = sets.Where(set => set.ContainsKey(parameter.Name)).Select(set => set[parameter.Name]?.ToString()).ToHashSet();
                if (values.Count == 0)
                    missing.Add($"{api.Name}: {parameter.Name}");
                foreach (
                    var word in parameter.Value.EnumerateArray().Select(word => word.GetString()).Where(word => !values.Contains(word))
                )
                    missing.Add($"{api.Name}: {parameter.Name} = {word}");
            }
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_table_names_no_parameter_that_the_clients_have_not()
    {
        var requests = Types.GetProperty("requests");

        ClientTable
            .Calls.SelectMany(call => call.Set.Select(one => (call.Api, Name: one.Key)))
            .Where(one => one != (ClientCall.Tool, "prompt") && !requests.GetProperty(one.Api).TryGetProperty(one.Name, out _))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_node_client_sends_every_row()
    {
        await using var server = await StartAsync();
        var calls = ClientTable.Calls.Select(call => new
        {
            call.Id,
            call.Api,
            call.Stream,
            call.Set,
            call.Row.Input,
        });
        var pictures = ClientTable.Pictures.ToDictionary(one => one.Key, one => ClientTable.DataUrl(one.Value));

        var printed = await NodeClients.RunAsync(
            "table.mjs",
            [$"{server.Address}v1", JsonSerializer.Serialize(pictures)],
            JsonSerializer.Serialize(calls, JsonSerializerOptions.Web)
        );

        var answers = printed
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<ClientAnswer>(line, JsonSerializerOptions.Web)!)
            .ToDictionary(answer => answer.Id);
        var check = Check();
        ClientTable.Calls.SelectMany(call => check.ProblemsOf(call, answers[call.Id])).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_dotnet_client_sends_every_row()
    {
        await using var server = await StartAsync();
        var client = new DotNetTableClient(server.Address);
        var check = Check();
        var problems = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            ClientTable.Calls,
            async (call, _) =>
            {
                foreach (var problem in check.ProblemsOf(call, await client.SendAsync(call)))
                    problems.Add(problem);
            }
        );

        problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Models_are_as_the_clients_types_say()
    {
        await using var server = await StartAsync();

        var models = await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/models"));

        var types = ResponseTypes();
        models.GetProperty("data").EnumerateArray().SelectMany(model => types.Problems("Model", model)).ShouldBeEmpty();
        models.GetProperty("data").EnumerateArray().Where(model => !model.TryGetProperty("shutdown_date", out _)).ShouldBeEmpty();
    }

    private static ClientCheck Check() => new(ResponseTypes());

    private static Schema ResponseTypes() => Schema.OfTypes(Types.GetProperty("responses"));

    private static JsonElement ReadTypes() =>
        JsonSerializer.Deserialize<JsonElement>(NodeClients.RunAsync("types.mjs", []).GetAwaiter().GetResult());

    private Task<RunningServer> StartAsync()
    {
        var scenario = Path.Combine(_folder.Path, "scenario.json");
        File.WriteAllText(
            scenario,
            """{"rules": [{"prompt": "forbidden*", "fail": "moderation_blocked; stage=output; categories=violence,gore"}]}"""
        );
        return RunningServer.StartAsync(
            args: [$"--Easel:Testing:Scenario={scenario}"],
            replace: services =>
                services.ServeOnly(
                    PaintEngine.Card with
                    {
                        Capabilities = PaintEngine.Card.Capabilities with { MaxFrames = LoopFrame.Most },
                    },
                    new PaintEngine()
                )
        );
    }
}
