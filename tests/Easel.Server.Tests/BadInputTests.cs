using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

public sealed class BadInputTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_message_names_the_model_also_when_nobody_named_one()
    {
        using var answer = await _server.PostAsync("""{"prompt":"a","n":11}""");

        (await answer.Content.ReadAsStringAsync()).ShouldContain("'n' is 11; the default model draws 10.");
    }

    [Theory]
    [InlineData("""{}""", "prompt", "missing_required_parameter")]
    [InlineData("""{"prompt":null}""", "prompt", "missing_required_parameter")]
    [InlineData("""{"prompt":""}""", "prompt", "missing_required_parameter")]
    [InlineData("""{"prompt":"  "}""", "prompt", "missing_required_parameter")]
    [InlineData("""{"prompt":17}""", "prompt", "invalid_type")]
    [InlineData("""{"prompt":"\ud800"}""", "prompt", "invalid_value")]
    [InlineData("""{"prompt":"a","n":0}""", "n", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","n":11}""", "n", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","n":-1}""", "n", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","n":5000000000}""", "n", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","n":99999999999999999999}""", "n", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","n":1.5}""", "n", "invalid_type")]
    [InlineData("""{"prompt":"a","n":"2"}""", "n", "invalid_type")]
    [InlineData("""{"prompt":"a","n":true}""", "n", "invalid_type")]
    [InlineData("""{"prompt":"a","n":[1]}""", "n", "invalid_type")]
    [InlineData("""{"prompt":"a","n":2,"model":"dall-e-3"}""", "n", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","size":"banana"}""", "size", "invalid_value")]
    [InlineData("""{"prompt":"a","size":"99999x99999"}""", "size", "invalid_value")]
    [InlineData("""{"prompt":"a","size":"1000x1000"}""", "size", "invalid_value")]
    [InlineData("""{"prompt":"a","size":"1024 x 1024"}""", "size", "invalid_value")]
    [InlineData("""{"prompt":"a","size":1024}""", "size", "invalid_type")]
    [InlineData("""{"prompt":"a","size":"\udfff"}""", "size", "invalid_value")]
    [InlineData("""{"prompt":"a","loras":"watercolour"}""", "loras", "invalid_type")]
    [InlineData("""{"prompt":"a","loras":[{"weight":1}]}""", "loras", "invalid_type")]
    [InlineData("""{"prompt":"a","loras":[{"name":"a","scale":1}]}""", "loras", "invalid_type")]
    [InlineData("""{"prompt":"a","loras":[{"name":" "}]}""", "loras", "invalid_value")]
    [InlineData("""{"prompt":"a","loras":[{"name":"a","weight":1000}]}""", "loras", "invalid_value")]
    [InlineData("""{"prompt":"a","scheduler":7}""", "scheduler", "invalid_type")]
    [InlineData("""{"prompt":"a","clip_skip":"two"}""", "clip_skip", "invalid_type")]
    [InlineData("""{"prompt":"a","quality":"best"}""", "quality", "invalid_value")]
    [InlineData("""{"prompt":"a","quality":"HIGH"}""", "quality", "invalid_value")]
    [InlineData("""{"prompt":"a","quality":3}""", "quality", "invalid_type")]
    [InlineData("""{"prompt":"a","output_format":"bmp"}""", "output_format", "invalid_value")]
    [InlineData("""{"prompt":"a","output_compression":50}""", "output_compression", "invalid_value")]
    [InlineData("""{"prompt":"a","output_compression":101,"output_format":"jpeg"}""", "output_compression", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","output_compression":-1,"output_format":"webp"}""", "output_compression", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","background":"transparent","output_format":"jpeg"}""", "background", "invalid_value")]
    [InlineData("""{"prompt":"a","background":"clear"}""", "background", "invalid_value")]
    [InlineData("""{"prompt":"a","moderation":"none"}""", "moderation", "invalid_value")]
    [InlineData("""{"prompt":"a","stream":"yes"}""", "stream", "invalid_type")]
    [InlineData("""{"prompt":"a","stream":1}""", "stream", "invalid_type")]
    [InlineData("""{"prompt":"a","stream":true,"partial_images":4}""", "partial_images", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","stream":true,"partial_images":-1}""", "partial_images", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","partial_images":"1"}""", "partial_images", "invalid_type")]
    [InlineData("""{"prompt":"a","response_format":"binary"}""", "response_format", "invalid_value")]
    [InlineData("""{"prompt":"a","user":{}}""", "user", "invalid_type")]
    [InlineData("""{"prompt":"a","model":5}""", "model", "invalid_type")]
    [InlineData("""{"prompt":"a","seed":-2}""", "seed", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","seed":4294967296}""", "seed", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","steps":0}""", "steps", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","steps":151}""", "steps", "integer_out_of_range")]
    [InlineData("""{"prompt":"a","guidance_scale":31}""", "guidance_scale", "invalid_value")]
    [InlineData("""{"prompt":"a","guidance_scale":1e999}""", "guidance_scale", "invalid_value")]
    [InlineData("""{"prompt":"a","guidance_scale":"7"}""", "guidance_scale", "invalid_type")]
    [InlineData("""{"prompt":"a","foo":1}""", "foo", "unknown_parameter")]
    [InlineData("""{"prompt":"a","Prompt":"b"}""", "Prompt", "unknown_parameter")]
    public async Task A_wrong_parameter_is_named(string body, string param, string code)
    {
        using var answer = await _server.PostAsync(body);

        var error = await ErrorAsync(answer, HttpStatusCode.BadRequest);
        error.GetProperty("param").GetString().ShouldBe(param);
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString()!.ShouldContain($"'{param}'");
        error.TryGetProperty("errors", out _).ShouldBeFalse("there is only one problem");
        await ShouldStillDrawAsync();
    }

    [Fact]
    public async Task An_unknown_parameter_is_told_in_OpenAIs_words()
    {
        using var answer = await _server.PostAsync("""{"prompt":"a","foo":1}""");

        (await answer.Content.ReadAsStringAsync()).ShouldBe(
            """{"error":{"message":"Unknown parameter: 'foo'.","type":"invalid_request_error","param":"foo","code":"unknown_parameter"}}"""
        );
    }

    [Fact]
    public async Task All_problems_are_found_at_once()
    {
        using var answer = await _server.PostAsync(
            """{"n":0,"size":"99999x99999","quality":"best","stream":"yes","background":"transparent","output_format":"jpeg","partial_images":9,"foo":1,"seed":-4}"""
        );

        var error = await ErrorAsync(answer, HttpStatusCode.BadRequest);
        var named = error.GetProperty("errors").EnumerateArray().Select(one => one.GetProperty("param").GetString()).ToList();
        named.ShouldBe(["prompt", "n", "size", "quality", "stream", "background", "partial_images", "foo", "seed"], ignoreOrder: true);
        named[0].ShouldBe(error.GetProperty("param").GetString());
        foreach (var one in error.GetProperty("errors").EnumerateArray())
        {
            error.GetProperty("message").GetString()!.ShouldContain(one.GetProperty("message").GetString()!);
        }
    }

    [Theory]
    [InlineData(40_000, "gpt-image-1", true)]
    [InlineData(32_000, "gpt-image-1", false)]
    [InlineData(4_001, "dall-e-3", true)]
    [InlineData(4_000, "dall-e-3", false)]
    [InlineData(1_001, "dall-e-2", true)]
    [InlineData(1_000, "dall-e-2", false)]
    public async Task A_prompt_may_be_as_long_as_its_model_family_allows(int length, string model, bool refused)
    {
        using var answer = await _server.GenerateAsync(new { prompt = new string('a', length), model });

        if (!refused)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return;
        }

        var error = await ErrorAsync(answer, HttpStatusCode.BadRequest);
        error.GetProperty("param").GetString().ShouldBe("prompt");
        error.GetProperty("code").GetString().ShouldBe("string_above_max_length");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\"prompt\":\"a\",\n\"n\":}", 2)]
    [InlineData("{\"prompt\":\"a\"} {}", 1)]
    [InlineData("prompt=a", 1)]
    public async Task Malformed_JSON_is_told_with_its_place(string body, int line)
    {
        using var answer = await _server.PostAsync(body);

        var error = await ErrorAsync(answer, HttpStatusCode.BadRequest);
        error.GetProperty("param").ValueKind.ShouldBe(JsonValueKind.Null);
        error.GetProperty("message").GetString()!.ShouldContain("could not parse the JSON body");
        error.GetProperty("message").GetString()!.ShouldContain($"line {line}, byte ");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"a red apple\"")]
    [InlineData("""{"prompt":"a","prompt":"b"}""")]
    [InlineData("""{"prompt":"a","\ud800":1}""")]
    public async Task A_body_that_is_not_one_object_with_each_parameter_once_is_refused(string body)
    {
        using var answer = await _server.PostAsync(body);

        await ErrorAsync(answer, HttpStatusCode.BadRequest);
        await ShouldStillDrawAsync();
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        using var answer = await _server.PostAsync($$"""{"prompt":{{new string('[', 100_000)}}""");

        await ErrorAsync(answer, HttpStatusCode.BadRequest);
        await ShouldStillDrawAsync();
    }

    [Fact]
    public async Task A_thousand_unknown_parameters_do_not_make_a_thousand_messages()
    {
        var body = new StringBuilder("""{"prompt":"a" """);
        for (var i = 0; i < 1000; i++)
            body.Append($",\"{new string('x', 1000)}{i}\":1");
        using var answer = await _server.PostAsync(body.Append('}').ToString());

        await ErrorAsync(answer, HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(10_000);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task A_wrong_content_type_is_told(string contentType)
    {
        using var answer = await _server.PostAsync("""{"prompt":"a"}""", contentType);

        var error = await ErrorAsync(answer, HttpStatusCode.BadRequest);
        error.GetProperty("code").GetString().ShouldBe("unsupported_content_type");
        error.GetProperty("message").GetString()!.ShouldContain("application/json");
        error.GetProperty("message").GetString()!.ShouldContain("Content-Type");
    }

    [Fact]
    public async Task An_unknown_model_is_not_found_and_the_rest_is_checked_too()
    {
        using var alone = await _server.PostAsync("""{"prompt":"a","model":"nope"}""");
        var error = await ErrorAsync(alone, HttpStatusCode.NotFound);
        error.GetProperty("code").GetString().ShouldBe("model_not_found");
        error.GetProperty("param").GetString().ShouldBe("model");

        using var more = await _server.PostAsync("""{"prompt":"a","model":"nope","n":0}""");
        error = await ErrorAsync(more, HttpStatusCode.BadRequest);
        error.GetProperty("errors").EnumerateArray().Select(one => one.GetProperty("param").GetString()).ShouldBe(["model", "n"]);
    }

    [Fact]
    public async Task A_stream_that_cannot_begin_is_a_plain_error()
    {
        using var answer = await _server.PostAsync("""{"prompt":"a","stream":true,"n":0}""");

        await ErrorAsync(answer, HttpStatusCode.BadRequest);
    }

    private async Task ShouldStillDrawAsync()
    {
        using var answer = await _server.PostAsync("""{"prompt":"a","size":"64x64"}""");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<JsonElement> ErrorAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var body = await RunningServer.JsonAsync(answer);
        body.EnumerateObject().Select(member => member.Name).ShouldBe(["error"]);
        var error = body.GetProperty("error");
        error.GetProperty("type").GetString().ShouldBe("invalid_request_error");
        return error;
    }
}
