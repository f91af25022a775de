using System.Text.Json;
using Easel.Client.AI;
using Easel.Client.Images;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Client.Tests;

public sealed class GeneratorTests
{
    [Fact]
    public async Task The_client_is_an_image_generator()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);
        using var generator = client.AsImageGenerator("easel-icons");

        var answer = await generator.GenerateImagesAsync(
            "a red apple",
            new ImageGenerationOptions
            {
                Count = 2,
                ImageSize = new(640, 480),
                MediaType = "image/webp",
                AdditionalProperties = new() { ["seed"] = 7, ["strict"] = true },
            }
        );

        var image = answer.Contents.ShouldHaveSingleItem().ShouldBeOfType<DataContent>();
        image.Data.ToArray().ShouldBe(Payloads.Bytes);
        image.MediaType.ShouldBe("image/webp");
        answer.Usage!.TotalTokenCount.ShouldBe(100);
        answer.RawRepresentation.ShouldBeOfType<ImagesResponse>();
        using var body = JsonDocument.Parse(server.Requests[0].Body);
        JsonElement
            .DeepEquals(
                body.RootElement,
                JsonSerializer.SerializeToElement(
                    new
                    {
                        prompt = "a red apple",
                        model = "easel-icons",
                        n = 2,
                        size = "640x480",
                        output_format = "webp",
                        seed = 7,
                        strict = true,
                    }
                )
            )
            .ShouldBeTrue(server.Requests[0].Body);
    }

    [Fact]
    public async Task Original_images_make_it_an_edit()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI), ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);
        using var generator = client.AsImageGenerator();
        await generator.EditImageAsync(new DataContent(Payloads.Bytes, "image/png") { Name = "a.png" }, "add a hat");
        await generator.EditImagesAsync(
            [new UriContent("https://example.org/a.png", "image/png"), new HostedFileContent("file-1")],
            "add a hat"
        );
        server.Requests[0].Line.ShouldStartWith("POST /v1/images/edits ");
        server.Requests[0].Body.ShouldContain("filename=\"a.png\"");
        server.Requests[1].Body.ShouldContain("""[{"image_url":"https://example.org/a.png"},{"file_id":"file-1"}]""");
    }

    [Fact]
    public async Task A_raw_representation_is_where_a_request_starts_from()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer("""{"created":1,"data":[{"url":"https://example.org/a.png"}]}""")
        );
        using var client = Payloads.Client(server);
        using var generator = client.AsImageGenerator();
        var answer = await generator.GenerateImagesAsync(
            "x",
            new ImageGenerationOptions
            {
                ModelId = "dall-e-3",
                ResponseFormat = ImageGenerationResponseFormat.Uri,
                RawRepresentationFactory = _ => new ImageGenerateParams
                {
                    Prompt = "",
                    Style = OutputStyle.Natural,
                    Quality = OutputQuality.HighDefinition,
                },
            }
        );
        answer.Contents.ShouldHaveSingleItem().ShouldBeOfType<UriContent>().Uri.ShouldBe(new Uri("https://example.org/a.png"));
        server.Requests[0].Body.ShouldBe("""{"prompt":"x","model":"dall-e-3","quality":"hd","style":"natural","response_format":"url"}""");
    }

    [Fact]
    public async Task What_cannot_be_sent_is_said()
    {
        using var client = new EaselClient(new Uri("http://127.0.0.1:1"));
        using var generator = client.AsImageGenerator();
        await Should.ThrowAsync<ArgumentException>(() => generator.GenerateAsync(new ImageGenerationRequest("x", [new TextContent("y")])));
        await Should.ThrowAsync<ArgumentException>(() =>
            generator.GenerateImagesAsync("x", new ImageGenerationOptions { AdditionalProperties = new() { ["when"] = new Version(1, 0) } })
        );
        await Should.ThrowAsync<NotSupportedException>(() =>
            generator.GenerateImagesAsync("x", new ImageGenerationOptions { ResponseFormat = ImageGenerationResponseFormat.Hosted })
        );
    }

    [Fact]
    public void Services_are_found_behind_it()
    {
        using var client = new EaselClient(new Uri("http://127.0.0.1:1"));
        var generator = client.AsImageGenerator("m");
        var metadata = generator.GetService<ImageGeneratorMetadata>()!;
        (metadata.ProviderUri, metadata.DefaultModelId).ShouldBe((new Uri("http://127.0.0.1:1/v1/"), "m"));
        generator.GetService<EaselClient>().ShouldBeSameAs(client);
        generator.GetService<IImageGenerator>().ShouldBeSameAs(generator);
        generator.GetService<HttpClient>().ShouldBeNull();
    }

    [Fact]
    public async Task One_client_is_added_to_a_program_s_services()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        await using var services = new ServiceCollection()
            .AddEaselClient(options => (options.BaseUrl, options.ApiKey) = (server.BaseUrl, "k"))
            .BuildServiceProvider();
        services.GetRequiredService<EaselClient>().ShouldBeSameAs(services.GetRequiredService<EaselClient>());
        (await services.GetRequiredService<IImageGenerator>().GenerateImagesAsync("x")).Contents.Count.ShouldBe(1);
        server.Requests[0].Headers["Authorization"].ShouldBe("Bearer k");
    }
}
