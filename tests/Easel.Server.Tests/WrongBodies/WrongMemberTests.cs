using System.Net;
using System.Text.Json.Nodes;

namespace Easel.Server.Tests.WrongBodies;

/// <summary>Whatever stands in a body, its sender is told of all that is wrong with it at once, by name.</summary>
public sealed class WrongMemberTests(WrongBodyServer server) : IClassFixture<WrongBodyServer>
{
    /// <summary>Of no type that a member has.</summary>
    private const string WrongType = "[[]]";

    private static readonly string[] OddValues =
    [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e400",
        "-1e400",
        "1e-400",
        "9223372036854775808",
        "123456789012345678901234567890",
        "\"\"",
        "\" \"",
        "\"a\\u0000b\"",
        "\"a\\r\\nSet-Cookie: a=b\"",
        "\"\\u001b[31mred\"",
        "\"\\ud800\"",
        "\"\\u202egpj\"",
        "\"2027-02-30T00:00:00Z\"",
        "\"0000-01-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59.9999999Z\"",
        $"\"{new string('x', 40_000)}\"",
        "[]",
        "[null]",
        "[\"\\ud800\"]",
        "[\"a\\u0000\"]",
        "{}",
        "{\"\":\"\"}",
        "{\"\\ud800\":\"a\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":null}",
        "{\"a\":\"b\",\"a\":\"c\"}",
    ];

    public static TheoryData<string> Bodies => [.. KnownBodies.All.Select(body => body.ToString())];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_good_body_is_good(string name)
    {
        var body = Find(name);

        var (status, _, text) = await server.SendAsync(body.Method, body.Path, body.Good);

        status.ShouldBe(HttpStatusCode.OK, text);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Whatever_stands_in_a_member_is_taken_or_refused_by_its_name(string name)
    {
        var body = Find(name);
        foreach (var member in body.GoodMembers.Select(member => member.Key))
        {
            foreach (var value in OddValues)
            {
                var (status, names, text) = await server.SendAsync(body.Method, body.Path, With(body.GoodMembers, member, value));

                ((int)status).ShouldBeLessThan(500, $"{member}: {Shorten(value)}: {text}");
                if (status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity && names is not [null])
                    names.ShouldAllBe(told => IsOf(told, member), $"{member}: {Shorten(value)}: {text}");
            }
        }
    }

    [Theory]
    [InlineData("requests_per_minute")]
    [InlineData("images_per_minute")]
    [InlineData("concurrent")]
    [InlineData("monthly_images")]
    [InlineData("monthly_cost")]
    [InlineData("money")]
    public async Task Whatever_stands_in_a_limit_is_taken_or_refused_by_its_name(string limit)
    {
        foreach (var value in OddValues)
        {
            var (status, names, text) = await server.SendAsync("POST", "/v1/admin/keys", $$$"""{"limits":{"{{{limit}}}":{{{value}}}}}""");

            status.ShouldBe(HttpStatusCode.BadRequest, $"{Shorten(value)}: {text}");
            names.ShouldContain("name");
            names.ShouldAllBe(told => told == "name" || told == $"limits.{limit}", $"{Shorten(value)}: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Every_member_of_a_wrong_type_is_named_at_once(string name)
    {
        var body = Find(name);
        var all = new JsonObject(body.GoodMembers.Select(member => KeyValuePair.Create(member.Key, JsonNode.Parse(WrongType))));

        var (_, names, text) = await server.SendAsync(body.Method, body.Path, all.ToJsonString());

        names.ShouldBe(body.GoodMembers.Select(member => member.Key), ignoreOrder: true, text);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Every_wrong_value_is_named_at_once_and_a_wrong_type_hides_none(string name)
    {
        var body = Find(name);
        var others = body.GoodMembers.Select(member => member.Key).ToList();
        await AllNamedAsync(body, body.Wrong, body.WrongMembers.Select(member => member.Key));

        foreach (var member in others)
        {
            var expected = body.WrongMembers.Select(wrong => wrong.Key).Append(member).Distinct(StringComparer.Ordinal);
            await AllNamedAsync(body, With(body.WrongMembers, member, WrongType), expected);
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_unknown_member_hides_no_other_and_is_named_where_the_API_names_it(string name)
    {
        var body = Find(name);
        var expected = body.WrongMembers.Select(wrong => wrong.Key);

        await AllNamedAsync(body, With(body.WrongMembers, "colour", "\"red\""), body.IsSaas ? expected : expected.Append("colour"));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_no_object_is_refused(string name)
    {
        var body = Find(name);
        foreach (
            var text in (string[])
                ["", "[]", "null", "3", "NaN", """{"name": NaN}""", "{", """{"a":1,}""", "\u0000", """{"\ud800":1}""", Deep]
        )
        {
            var (status, _, told) = await server.SendAsync(body.Method, body.Path, text);

            status.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity], $"{Shorten(text)}: {told}");
        }
    }

    private static string Deep => new string('[', 100_000) + new string(']', 100_000);

    private async Task AllNamedAsync(KnownBody body, string text, IEnumerable<string> expected)
    {
        var (status, names, told) = await server.SendAsync(body.Method, body.Path, text);

        status.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity], told);
        foreach (var member in expected)
            names.ShouldContain(one => IsOf(one, member), $"{member} in {told}");
    }

    private static bool IsOf(string? told, string member) =>
        string.Equals(told, member, StringComparison.Ordinal) || told?.StartsWith($"{member}.", StringComparison.Ordinal) == true;

    private static string With(JsonObject members, string name, string value)
    {
        members.Remove(name);
        var text = members.ToJsonString();
        return $"{text[..^1]}{(members.Count > 0 ? "," : "")}\"{name}\":{value}}}";
    }

    private static KnownBody Find(string name) =>
        KnownBodies.All.Single(body => string.Equals(body.ToString(), name, StringComparison.Ordinal));

    private static string Shorten(string value) => value.Length > 60 ? value[..60] : value;
}
