using System.Text;
using System.Xml;
using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Metadata;

/// <summary>
/// The XMP packet of a drawn image (XMP specification part 1, section 7): what made it, and IPTC's digital source type
/// and AI properties (IPTC Photo Metadata Standard 2025.1).
/// </summary>
internal static class Xmp
{
    internal const string DigitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

    private const int MaxNegativePrompt = 4000;

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Basic = "http://ns.adobe.com/xap/1.0/";
    private const string Easel = "urn:easel:recipe:1";
    private const string IptcExtension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    /// <summary>Writes the packet in UTF-8; a prompt that would push it over <paramref name="maxBytes"/> is cut short.</summary>
    internal static byte[] Packet(ImageProvenance provenance, int maxBytes = int.MaxValue)
    {
        var prompt = provenance.Prompt is { } text ? Legal(text) : null;
        while (true)
        {
            var packet = Write(provenance, prompt);
            var excess = packet.Length - maxBytes;
            if (excess <= 0 || string.IsNullOrEmpty(prompt))
                return packet;

            // A character takes at most six bytes here (&quot;), so cutting a sixth of the excess never cuts too much.
            var keep = Math.Max(0, prompt.Length - Math.Max(1, excess / 6));
            if (keep > 0 && char.IsHighSurrogate(prompt[keep - 1]))
                keep--;
            prompt = prompt[..keep];
        }
    }

    /// <summary>What a packet of ours tells; null for any other.</summary>
    internal static ImageProvenance? Read(ReadOnlySpan<byte> packet)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(Encoding.UTF8.GetString(packet)),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            var (software, recipe, prompt) = ("", (string?)null, (string?)null);
            while (reader.Read())
            {
                // Reading an element's text goes on to the next node, which may be an element too.
                while (reader.NodeType == XmlNodeType.Element)
                {
                    if (reader.NamespaceURI is Basic && reader.LocalName is "CreatorTool")
                        software = reader.ReadElementContentAsString();
                    else if (reader.NamespaceURI is IptcExtension && reader.LocalName is "AIPromptInformation")
                        prompt = reader.ReadElementContentAsString();
                    else if (reader.NamespaceURI is Easel && reader.LocalName is "recipe")
                        recipe = reader.ReadElementContentAsString();
                    else
                        break;
                }
            }

            return recipe is not null && RecipeJson.Read(recipe, software) is { } read
                ? read with
                {
                    Prompt = prompt ?? read.Prompt,
                }
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static byte[] Write(ImageProvenance provenance, string? prompt)
    {
        using var stream = new MemoryStream();
        stream.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"u8);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("xmlns", "xmp", null, Basic);
            xml.WriteAttributeString("xmlns", "Iptc4xmpExt", null, IptcExtension);
            xml.WriteAttributeString("xmlns", "easel", null, Easel);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            xml.WriteElementString("xmp", "CreatorTool", Basic, Legal(provenance.Software));
            xml.WriteElementString("Iptc4xmpExt", "DigitalSourceType", IptcExtension, DigitalSourceType);
            xml.WriteElementString("Iptc4xmpExt", "AISystemUsed", IptcExtension, Legal(provenance.Recipe.Model));
            xml.WriteElementString("Iptc4xmpExt", "AISystemVersionUsed", IptcExtension, Legal(provenance.Software));
            if (prompt is not null)
                xml.WriteElementString("Iptc4xmpExt", "AIPromptInformation", IptcExtension, prompt);
            xml.WriteElementString("easel", "recipe", Easel, RecipeJson.Write(WithShortNegative(provenance), prompt: null));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        stream.Write("<?xpacket end=\"r\"?>"u8);
        return stream.ToArray();
    }

    /// <summary>A JPEG's segment has room for only one long prompt.</summary>
    private static ImageProvenance WithShortNegative(ImageProvenance provenance) =>
        provenance.NegativePrompt is { Length: > MaxNegativePrompt } ? provenance with { NegativePrompt = null } : provenance;

    /// <summary>Leaves out what XML 1.0 cannot hold: control characters and halves of surrogate pairs.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
                legal.Append(rune);
        }

        return legal.ToString();
    }
}
