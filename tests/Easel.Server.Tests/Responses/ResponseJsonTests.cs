using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.OpenAI.Responses.Keeping;
using FsCheck;
using FsCheck.Fluent;

namespace Easel.Server.Tests.Responses;

/// <summary>What is kept of responses is read as it was written, zeros and all.</summary>
public sealed class ResponseJsonTests
{
    private static readonly Gen<string> Text = Gen.Elements("", "a red apple", "\"\\\n\u0000", "ä 🍎", "null", "0");
    private static readonly Gen<string?> MaybeText = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));
    private static readonly Gen<float> Number = Gen.Elements(0f, 1f, 0.25f, -1f, float.Epsilon);
    private static readonly Gen<long> Whole = Gen.Elements(0L, 1, -1, uint.MaxValue, long.MaxValue);
    private static readonly Gen<int> Small = Gen.Choose(0, 3);

    private static readonly Gen<IReadOnlyList<ImageWarning>> Warnings =
        from count in Gen.Choose(0, 2)
        from warnings in (
            from code in Text
            from param in MaybeText
            from message in Text
            select new ImageWarning(code, param, message)
        ).ArrayOf(count)
        select (IReadOnlyList<ImageWarning>)warnings;

    private static readonly Gen<ResponseNote> Notes = Gen.OneOf(
        from text in Text.Four()
        from more in Text.Two()
        from tokens in Whole.Two()
        select (ResponseNote)
            new GeneratingNote(text.Item1, text.Item2, text.Item3, text.Item4, more.Item1, more.Item2, tokens.Item1, tokens.Item2),
        from index in Small
        from file in Text
        select (ResponseNote)new PartialNote(index, file),
        from text in Text.Four()
        from revised in MaybeText
        from seed in Whole
        from steps in Small
        from guidance in Number
        from strength in Gen.OneOf(Gen.Constant<float?>(null), Number.Select(number => (float?)number))
        from warnings in Warnings
        select (ResponseNote)
            new ImageNote(
                text.Item1,
                text.Item2,
                revised,
                new ImageRecipe
                {
                    Model = text.Item3,
                    Seed = seed,
                    Steps = steps,
                    Strength = strength,
                    GuidanceScale = guidance,
                    Scheduler = text.Item4,
                },
                warnings
            )
    );

    private static readonly Gen<GenerateRequest> Options =
        from texts in Text.Two()
        from names in MaybeText.Three()
        from numbers in Small.Three()
        from strict in Gen.Elements(true, false)
        from seed in Gen.OneOf(Gen.Constant<long?>(null), Whole.Select(number => (long?)number))
        from guidance in Gen.OneOf(Gen.Constant<float?>(null), Number.Select(number => (float?)number))
        from size in Gen.Elements<ImageSize?>(null, default(ImageSize), new ImageSize(64, 0), new ImageSize(1024, 1536))
        select new GenerateRequest
        {
            Prompt = texts.Item1,
            NegativePrompt = texts.Item2,
            Model = names.Item1,
            Style = names.Item2,
            User = names.Item3,
            Count = numbers.Item1,
            Size = size,
            Seed = seed,
            Quality = (ImageQuality)numbers.Item2,
            Background = (ImageBackground)(numbers.Item3 % 3),
            Format = (ImageFormat)numbers.Item1,
            Steps = numbers.Item2,
            Compression = numbers.Item3,
            GuidanceScale = guidance,
            PartialImages = numbers.Item2,
            Strict = strict,
            Moderation = (ModerationLevel)(numbers.Item1 % 2),
        };

    private static readonly Gen<InputItem> Items =
        from texts in Text.Three()
        from maybe in MaybeText.Four()
        from more in MaybeText.Two()
        select new InputItem
        {
            Id = texts.Item1,
            Type = texts.Item2,
            Role = maybe.Item1,
            File = more.Item1,
            Parts =
            [
                new InputPart(texts.Item3)
                {
                    Text = maybe.Item2,
                    Url = maybe.Item3,
                    FileId = maybe.Item4,
                    Detail = more.Item2,
                },
            ],
        };

    private static readonly Gen<ResponseRequest> Requests =
        from texts in Text.Three()
        from maybe in MaybeText.Two()
        from options in Options
        from images in Small
        from flags in Gen.Elements(true, false).Four()
        from strength in Number
        from fidelity in Gen.Elements(InputFidelity.Low, InputFidelity.High)
        from items in Items.ArrayOf(2)
        from warnings in Warnings
        from echo in Gen.Elements("0", "null", "false", "{}", "[]", "\"\"", "{\"temperature\":0}")
        select new ResponseRequest
        {
            Id = texts.Item1,
            Model = texts.Item2,
            Instructions = maybe.Item1,
            PreviousResponseId = maybe.Item2,
            Input = items,
            Store = flags.Item1,
            Background = flags.Item2,
            Warnings = warnings,
            Echo = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["temperature"] = JsonElement.Parse(echo) },
            Order = new DrawingOrder
            {
                Options = options,
                Images = [.. Enumerable.Range(0, images).Select(DrawingOrder.ImageFile)],
                HasMask = flags.Item3,
                AlphaIsMask = flags.Item4,
                Strength = strength,
                InputFidelity = fidelity,
            },
        };

    [Fact]
    public void Every_note_is_read_as_it_was_written() =>
        Prop.ForAll(
                Notes.ToArbitrary(),
                note =>
                {
                    var read = ResponseNote.Parse(note.ToJson());
                    AllOf(read).ShouldBe(AllOf(note));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_request_is_read_as_it_was_written() =>
        Prop.ForAll(Requests.ToArbitrary(), request => AllOf(ResponseRequest.Parse(request.ToJson())).ShouldBe(AllOf(request)))
            .QuickCheckThrowOnFailure();

    /// <summary>As versions until November 2026 wrote them.</summary>
    [Theory]
    [InlineData(
        """{"$type":"image","File":"image","Background":"opaque","Recipe":{"Model":"easel","Scheduler":"None"},"Warnings":[]}""",
        null,
        null,
        null
    )]
    [InlineData(
        """{"$type":"image","File":"image","Background":"opaque","Recipe":{"Model":"easel","Seed":7,"Steps":20,"Scheduler":"None"},"Warnings":[]}""",
        7L,
        20,
        null
    )]
    [InlineData(
        """{"$type":"image","File":"image","Background":"opaque","Recipe":{"Model":"easel","Seed":7,"GuidanceScale":3.5,"Scheduler":"None"},"Warnings":[]}""",
        7L,
        null,
        3.5f
    )]
    public void A_note_without_its_zeros_is_read(string json, long? seed, int? steps, float? guidance)
    {
        var note = ResponseNote.Parse(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<ImageNote>();

        note.Recipe.ShouldBe(
            new ImageRecipe
            {
                Model = "easel",
                Seed = seed,
                Steps = steps,
                GuidanceScale = guidance,
                Scheduler = "None",
            }
        );
    }

    /// <summary>All that a record holds, by another serializer than the one under test.</summary>
    private static string AllOf(object record) => JsonSerializer.Serialize(record, record.GetType(), Independent);

    private static readonly JsonSerializerOptions Independent = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };
}
