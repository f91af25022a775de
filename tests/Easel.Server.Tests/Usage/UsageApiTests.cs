using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Easel.Core.Usage;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Usage;

/// <summary>OpenAI's usage endpoints and ours, over what was drawn.</summary>
public sealed class UsageApiTests
{
    private const string Images = "/v1/organization/usage/images?start_time=";
    private const string Costs = "/v1/organization/costs?start_time=";
    private const string First = "first-key-of-sixteen";
    private const string Second = "second-key-of-sixteen";
    private const string Admin = "admin-key-of-sixteen";

    private static readonly long Yesterday = TimeProvider.System.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();

    [Fact]
    public async Task What_was_drawn_is_told_in_OpenAIs_buckets()
    {
        await using var server = await PricedServer.StartAsync();
        await DrawAsync(server, n: 2);
        await DrawAsync(server, n: 1);
        await WrittenAsync(server, 2);

        var page = await GetAsync(server, Images + Yesterday);

        page.GetProperty("object").GetString().ShouldBe("page");
        page.GetProperty("has_more").GetBoolean().ShouldBeFalse();
        page.GetProperty("next_page").ValueKind.ShouldBe(JsonValueKind.Null);
        var buckets = page.GetProperty("data").EnumerateArray().ToList();
        buckets.Count.ShouldBe(2);
        foreach (var bucket in buckets)
        {
            bucket.GetProperty("object").GetString().ShouldBe("bucket");
            (bucket.GetProperty("start_time").GetInt64() % 86400).ShouldBe(0);
            (bucket.GetProperty("end_time").GetInt64() - bucket.GetProperty("start_time").GetInt64()).ShouldBe(86400);
        }

        var result = buckets.SelectMany(bucket => bucket.GetProperty("results").EnumerateArray()).ShouldHaveSingleItem();
        result.GetProperty("object").GetString().ShouldBe("organization.usage.images.result");
        result.GetProperty("images").GetInt64().ShouldBe(3);
        result.GetProperty("num_model_requests").GetInt64().ShouldBe(2);
        foreach (var name in new[] { "source", "size", "project_id", "user_id", "api_key_id", "model" })
            result.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
    }

    [Theory]
    [InlineData("&group_by[]=model&group_by[]=source&group_by[]=size")]
    [InlineData("&group_by=model&group_by=source&group_by=size")]
    [InlineData("&group_by=model,source,size")]
    public async Task Groups_are_told_apart_however_the_list_is_written(string query)
    {
        await using var server = await PricedServer.StartAsync();
        await DrawAsync(server, n: 1);
        await WrittenAsync(server, 1);

        var result = Results(await GetAsync(server, Images + Yesterday + query)).ShouldHaveSingleItem();

        result.GetProperty("model").GetString().ShouldBe("priced");
        result.GetProperty("source").GetString().ShouldBe("image.generation");
        result.GetProperty("size").GetString().ShouldBe("64x64");
    }

    [Theory]
    [InlineData("&models[]=priced", 1)]
    [InlineData("&models[]=another", 0)]
    [InlineData("&sources[]=image.edit", 0)]
    [InlineData("&sizes[]=64x64", 1)]
    [InlineData("&api_key_ids[]=anyone", 1)]
    [InlineData("&project_ids[]=nobody", 0)]
    public async Task Filters_leave_out_the_others(string query, int results)
    {
        await using var server = await PricedServer.StartAsync();
        await DrawAsync(server, n: 1);
        await WrittenAsync(server, 1);

        Results(await GetAsync(server, Images + Yesterday + query)).Count.ShouldBe(results);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        await using var server = await PricedServer.StartAsync();
        var starts = new List<long>();
        var next = "";
        do
        {
            var page = await GetAsync(server, $"{Images}{Yesterday}&bucket_width=1h&limit=7{next}");
            starts.AddRange(page.GetProperty("data").EnumerateArray().Select(bucket => bucket.GetProperty("start_time").GetInt64()));
            next = page.GetProperty("has_more").GetBoolean() ? "&page=" + page.GetProperty("next_page").GetString() : null;
        } while (next is not null);

        starts.Count.ShouldBeInRange(25, 26);
        starts[0].ShouldBe(Yesterday - (Yesterday % 3600));
        starts.Zip(starts.Skip(1), (one, other) => other - one).ShouldAllBe(width => width == 3600);
    }

    [Theory]
    [InlineData("/v1/organization/usage/images", "start_time")]
    [InlineData("/v1/organization/usage/images?start_time=soon", "start_time")]
    [InlineData("/v1/organization/usage/images?start_time=-1", "start_time")]
    [InlineData("/v1/organization/usage/images?start_time=99999999999999", "start_time")]
    [InlineData("/v1/organization/usage/images?start_time=9&end_time=9", "end_time")]
    [InlineData("/v1/organization/usage/images?start_time=9&bucket_width=1w", "bucket_width")]
    [InlineData("/v1/organization/usage/images?start_time=9&limit=32", "limit")]
    [InlineData("/v1/organization/usage/images?start_time=9&limit=0", "limit")]
    [InlineData("/v1/organization/usage/images?start_time=9&bucket_width=1m&limit=1441", "limit")]
    [InlineData("/v1/organization/usage/images?start_time=9&group_by=line_item", "group_by")]
    [InlineData("/v1/organization/usage/images?start_time=9&sources=image.sketch", "sources")]
    [InlineData("/v1/organization/usage/images?start_time=9&sizes=big", "sizes")]
    [InlineData("/v1/organization/usage/images?start_time=9&page=2", "page")]
    [InlineData("/v1/organization/usage/images?start_time=9&page=page_!", "page")]
    [InlineData("/v1/organization/usage/images?start_time=9&colour=red", "colour")]
    [InlineData("/v1/organization/costs?start_time=9&bucket_width=1h", "bucket_width")]
    [InlineData("/v1/organization/costs?start_time=9&limit=181", "limit")]
    [InlineData("/v1/organization/costs?start_time=9&models=m", "models")]
    [InlineData("/v1/usage/export?start_time=soon", "start_time")]
    [InlineData("/v1/usage/export?until=now", "until")]
    public async Task A_wrong_parameter_is_named(string path, string param)
    {
        await using var server = await PricedServer.StartAsync();

        var response = await server.Client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task Costs_are_told_whole_and_by_line_item()
    {
        await using var server = await PricedServer.StartAsync();
        await DrawAsync(server, n: 2);
        await DrawAsync(server, n: 1);
        await WrittenAsync(server, 2);

        var whole = Results(await GetAsync(server, Costs + Yesterday)).ShouldHaveSingleItem();
        var items = Results(await GetAsync(server, $"{Costs}{Yesterday}&group_by[]=line_item"));
        var one = Results(await GetAsync(server, $"{Costs}{Yesterday}&line_items[]={Uri.EscapeDataString("priced, requests")}"));

        // Three images at 4 cents, two requests at one.
        whole.GetProperty("object").GetString().ShouldBe("organization.costs.result");
        whole.GetProperty("amount").GetProperty("value").GetDecimal().ShouldBe(0.14m);
        whole.GetProperty("amount").GetProperty("currency").GetString().ShouldBe("usd");
        whole.GetProperty("line_item").ValueKind.ShouldBe(JsonValueKind.Null);
        items
            .Select(item =>
                (
                    item.GetProperty("line_item").GetString(),
                    item.GetProperty("amount").GetProperty("value").GetDecimal(),
                    item.GetProperty("quantity").GetDecimal(),
                    item.GetProperty("quantity_unit").GetString()
                )
            )
            .ShouldBe(
                [("priced, output_image_images", 0.12m, 3m, "images"), ("priced, requests", 0.02m, 2m, "requests")],
                ignoreOrder: true
            );
        one.ShouldHaveSingleItem().GetProperty("amount").GetProperty("value").GetDecimal().ShouldBe(0.02m);
    }

    [Fact]
    public async Task The_response_says_what_it_cost()
    {
        await using var server = await PricedServer.StartAsync();

        var response = await DrawAsync(server, n: 2);

        response.Headers.GetValues("easel-cost").ShouldBe(["0.09"]);
        (await RunningServer.JsonAsync(response)).GetProperty("easel").GetProperty("cost").GetDecimal().ShouldBe(0.09m);
    }

    [Fact]
    public async Task Where_nothing_has_a_price_nothing_is_said_of_cost()
    {
        await using var server = await RunningServer.StartAsync();

        var response = await DrawAsync(server, n: 1);

        response.Headers.Contains("easel-cost").ShouldBeFalse();
        (await RunningServer.JsonAsync(response)).GetProperty("easel").TryGetProperty("cost", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_sees_its_own_usage_and_an_admin_everybodys()
    {
        await using var server = await PricedServer.StartAsync(
            $"--Easel:AccessKeys:0={First}",
            $"--Easel:AccessKeys:1={Second}",
            $"--Easel:AdminKeys:0={Admin}"
        );
        await DrawAsync(server, n: 1, key: First);
        await DrawAsync(server, n: 2, key: Second);
        await WrittenAsync(server, 2);

        (await ImagesOfAsync(server, First)).ShouldBe(1);
        (await ImagesOfAsync(server, Second)).ShouldBe(2);
        (await ImagesOfAsync(server, Admin)).ShouldBe(3);
        var others = Results(await GetAsync(server, Images + Yesterday + "&group_by=api_key_id", Admin))
            .Select(result => result.GetProperty("api_key_id").GetString())
            .ToList();
        // Naming another's key does not help.
        foreach (var key in others)
            (await ImagesOfAsync(server, First, $"&api_key_ids={key}")).ShouldBeLessThanOrEqualTo(1);
        Lines(await TextAsync(server, "/v1/usage/export", First)).Count.ShouldBe(2);
        Lines(await TextAsync(server, "/v1/usage/export", Admin)).Count.ShouldBe(3);
        (await server.Client.GetAsync(Images + Yesterday)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Records_are_exported_as_CSV()
    {
        await using var server = await PricedServer.StartAsync();
        await DrawAsync(server, n: 2);
        await WrittenAsync(server, 1);

        var lines = Lines(await TextAsync(server, "/v1/usage/export"));

        var row = lines[0]
            .Split(',')
            .Zip(lines[1].Split(','))
            .ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        (row["model"], row["images"], row["cost_usd"], row["outcome"], row["operation"]).ShouldBe(
            ("priced", "2", "0.09", "completed", "generation")
        );
    }

    private static async Task<HttpResponseMessage> DrawAsync(RunningServer server, int n, string? key = null)
    {
        using var message = Message(HttpMethod.Post, RunningServer.Generations, key);
        message.Content = new StringContent($$"""{"prompt":"a fox","n":{{n}},"size":"64x64"}""", null, "application/json");
        var response = await server.Client.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return response;
    }

    /// <summary>Written in the background, soon.</summary>
    private static Task WrittenAsync(RunningServer server, int records)
    {
        var store = server.Services.GetRequiredService<IUsageStore>();
        var all = new UsageQuery(new UsageRange(DateTimeOffset.UnixEpoch, TimeProvider.System.GetUtcNow().AddDays(1)));
        return Eventually.HoldsAsync(async () => (await store.SumAsync(all, default)).Sum(sum => sum.Requests) == records);
    }

    private static async Task<long> ImagesOfAsync(RunningServer server, string key, string query = "") =>
        Results(await GetAsync(server, Images + Yesterday + query, key)).Sum(result => result.GetProperty("images").GetInt64());

    private static async Task<JsonElement> GetAsync(RunningServer server, string path, string? key = null) =>
        JsonDocument.Parse(await TextAsync(server, path, key)).RootElement.Clone();

    private static async Task<string> TextAsync(RunningServer server, string path, string? key = null)
    {
        using var message = Message(HttpMethod.Get, path, key);
        using var response = await server.Client.SendAsync(message);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }

    private static HttpRequestMessage Message(HttpMethod method, string path, string? key)
    {
        var message = new HttpRequestMessage(method, path);
        if (key is not null)
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return message;
    }

    private static List<JsonElement> Results(JsonElement page) =>
        [.. page.GetProperty("data").EnumerateArray().SelectMany(bucket => bucket.GetProperty("results").EnumerateArray())];

    private static List<string> Lines(string csv) => [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
