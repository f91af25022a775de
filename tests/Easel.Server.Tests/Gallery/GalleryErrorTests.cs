using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Gallery;

/// <summary>What the gallery refuses.</summary>
public sealed class GalleryErrorTests : GalleryServer
{
    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=201", "limit")]
    [InlineData("?after=img_none", "after")]
    [InlineData("?starred=maybe", "starred")]
    [InlineData("?created_after=yesterday", "created_after")]
    [InlineData("?order=random", "order")]
    [InlineData("?colour=red", "colour")]
    [InlineData("?search=a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u", "search")]
    public async Task A_wrong_parameter_is_named(string query, string param)
    {
        var error = await Server.AskAsync(HttpMethod.Get, Images + query, Mine, expected: HttpStatusCode.BadRequest);
        error.GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Theory]
    [InlineData("change", """{"ids": ["a"]}""", "starred")]
    [InlineData("change", """{"folder": "x"}""", "ids")]
    [InlineData("change", """{"ids": "a", "folder": "x"}""", "ids")]
    [InlineData("change", """{"ids": ["a"], "folder": ""}""", "folder")]
    [InlineData("change", """{"ids": ["a"], "folder": "two\nlines"}""", "folder")]
    [InlineData("change", """{"ids": ["a"], "starred": "yes"}""", "starred")]
    [InlineData("change", """{"ids": ["a"], "starred": true, "colour": 1}""", "colour")]
    [InlineData("delete", "{}", "ids")]
    [InlineData("archive", """{"ids": [1]}""", "ids")]
    public async Task A_wrong_body_is_named(string path, string body, string param)
    {
        var content = new StringContent(body, Encoding.UTF8, "application/json");
        var error = await Server.AskAsync(HttpMethod.Post, $"{Images}/{path}", Mine, content, HttpStatusCode.BadRequest);
        error.GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task An_unknown_parent_is_told_and_refused_where_the_request_is_strict()
    {
        var drawn = await DrawAsync(
            new
            {
                prompt = "a fox",
                store = true,
                parent = "img_none",
            }
        );
        var warning = drawn.GetProperty("easel").GetProperty("warnings")[0];
        (warning.GetProperty("code").GetString(), warning.GetProperty("param").GetString()).ShouldBe(("unknown_parent", "parent"));
        (await GetAsync($"{Images}/{(await ListAsync()).Single()}")).GetProperty("parent").ValueKind.ShouldBe(JsonValueKind.Null);

        var refused = await Server.AskAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            Mine,
            new
            {
                prompt = "a fox",
                store = true,
                parent = "img_none",
                strict = true,
            },
            HttpStatusCode.BadRequest
        );
        refused.GetProperty("error").GetProperty("param").GetString().ShouldBe("parent");
        (await ListAsync()).Count.ShouldBe(1);
    }
}
