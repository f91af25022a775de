using System.Net;

namespace Easel.Server.Tests.WrongBodies;

/// <summary>Every wrong parameter of a query is named at once, and none breaks the server.</summary>
public sealed class WrongQueryTests(WrongBodyServer server) : IClassFixture<WrongBodyServer>
{
    private const string Saas = "/api/v1/ai";

    private static readonly string[] OddValues =
    [
        "",
        "%00",
        "-1",
        "0",
        "1.5",
        "NaN",
        "1e400",
        "99999999999999999999",
        "253370764799",
        "9223372036854775807",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "2027-02-30T00:00:00Z",
        "a%0d%0aSet-Cookie:%20a=b",
        "%ed%a0%80",
        "%f0%9f%8e%a8",
        "'%20OR%201=1%20--",
        "%25_%5c",
        "../../etc/passwd",
        "1&{name}=2",
    ];

    public static TheoryData<string, string[], string[]> Queries =>
        new()
        {
            {
                "/v1/organization/usage/images?start_time=x&end_time=-1&bucket_width=2d&limit=0&page=x&group_by=colour&sources=x&sizes=x&colour=red",
                ["start_time", "end_time", "bucket_width", "limit", "page", "group_by", "sources", "sizes", "colour"],
                ["start_time", "end_time", "bucket_width", "limit", "page", "group_by", "project_ids", "api_key_ids", "user_ids", "models"]
            },
            {
                "/v1/organization/costs?start_time=x&end_time=x&bucket_width=1h&limit=x&group_by=size&colour=red",
                ["start_time", "end_time", "bucket_width", "limit", "group_by", "colour"],
                ["start_time", "end_time", "limit", "page", "group_by", "line_items", "project_ids"]
            },
            { "/v1/usage/export?start_time=x&end_time=-1&colour=red", ["start_time", "end_time", "colour"], ["start_time", "end_time"] },
            {
                "/v1/admin/keys?limit=0&order=up&include_revoked=maybe&after=x&colour=red",
                ["limit", "order", "include_revoked", "after", "colour"],
                ["limit", "order", "include_revoked", "after", "tenant", "user"]
            },
            {
                "/v1/admin/webhooks/{webhook}/deliveries?limit=0&order=up&after=x&colour=red",
                ["limit", "order", "after", "colour"],
                ["limit", "after"]
            },
            { "/v1/presets?colour=red&size=1", ["colour", "size"], ["category", "search"] },
            {
                "/v1/gallery/images?limit=0&order=up&starred=maybe&created_after=x&created_before=x&after=x&colour=red",
                ["limit", "order", "starred", "created_after", "created_before", "after", "colour"],
                ["limit", "search", "model", "folder", "parent", "starred", "created_after", "created_before", "after"]
            },
            {
                $"{Saas}/usage/stats?startDate=x&endDate=2027-02-30T00:00:00Z&groupBy=year",
                ["startDate", "endDate", "groupBy"],
                ["startDate", "endDate", "groupBy", "tenantId"]
            },
            { $"{Saas}/templates?isPublic=maybe", ["isPublic"], ["category", "isPublic", "search", "tenantSlug"] },
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Every_wrong_parameter_is_named_at_once(string path, string[] wrong, string[] known)
    {
        _ = known;
        var (status, names, text) = await server.SendAsync("GET", path);

        status.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity], text);
        names.Distinct().ShouldBe(wrong, ignoreOrder: true, text);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Whatever_stands_in_a_parameter_is_taken_or_refused_by_its_name(string path, string[] wrong, string[] known)
    {
        _ = wrong;
        var (bare, start) = (path[..path.IndexOf('?', StringComparison.Ordinal)], path.Contains("organization", StringComparison.Ordinal));
        foreach (var name in known)
        {
            foreach (var value in OddValues)
            {
                var needed = start && name is not "start_time" ? "&start_time=1" : "";
                var odd = value.Replace("{name}", name, StringComparison.Ordinal);
                var (status, names, text) = await server.SendAsync("GET", $"{bare}?{name}={odd}{needed}");

                ((int)status).ShouldBeLessThan(500, $"{name}={value}: {text}");
                if (status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity)
                    names.Distinct().ShouldBe([name], $"{name}={value}: {text}");
            }
        }
    }

    [Theory]
    [InlineData("completions")]
    [InlineData("%00")]
    [InlineData("image%0d%0aa:b")]
    public async Task A_wrong_type_clears_no_cache(string type)
    {
        var (status, names, text) = await server.SendAsync("DELETE", $"{Saas}/cache?type={type}");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity, text);
        names.ShouldBe(["type"]);
    }
}
