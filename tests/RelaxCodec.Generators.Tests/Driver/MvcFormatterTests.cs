using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The formatters for MVC that the documentation shows read and write bodies.</summary>
public sealed class MvcFormatterTests
{
    private static readonly Assembly Page = GuidePage.Compile(new GuidePage("docs/interop.md").Classes);

    private static readonly Type Order = Page.GetType("Order")!;

    [Fact]
    public async Task A_body_that_is_valid_is_read_and_written_as_it_was()
    {
        const string Body = "<order xmlns='urn:example:orders' id='7'>\n  <line>Lamp</line>\n</order>\n";
        var model = new ModelStateDictionary();
        InputFormatterResult read = await ReadAsync(Body, model);
        var response = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        var output = new OutputFormatterWriteContext(
            response, static (stream, encoding) => new StreamWriter(stream, encoding), Order, read.Model);

        Assert.True(Formatter<OutputFormatter>("XmlCodecOutput`1").CanWriteResult(output));
        await Formatter<OutputFormatter>("XmlCodecOutput`1").WriteAsync(output);

        Assert.Equal(Body, Encoding.UTF8.GetString(((MemoryStream)response.Response.Body).ToArray()));
        Assert.Equal("application/xml", response.Response.ContentType);
    }

    [Fact]
    public async Task A_body_that_is_not_valid_is_an_error_of_the_model_at_its_path()
    {
        var model = new ModelStateDictionary();

        Assert.True((await ReadAsync("<order xmlns='urn:example:orders' id='seven'/>", model)).HasError);
        Assert.Equal(["/order/@id"], model.Keys);
    }

    private static Task<InputFormatterResult> ReadAsync(string body, ModelStateDictionary model)
    {
        var request = new DefaultHttpContext
        {
            Request =
            {
                Body = new MemoryStream(Encoding.UTF8.GetBytes(body)),
                ContentType = "application/xml",
                ContentLength = body.Length,
            },
        };
        ModelMetadata metadata = new EmptyModelMetadataProvider().GetMetadataForType(Order);
        var context = new InputFormatterContext(
            request, "", model, metadata, static (stream, encoding) => new StreamReader(stream, encoding));
        InputFormatter formatter = Formatter<InputFormatter>("XmlCodecInput`1");
        Assert.True(formatter.CanRead(context));
        return formatter.ReadAsync(context);
    }

    private static T Formatter<T>(string name) => (T)Activator.CreateInstance(Page.GetType(name)!.MakeGenericType(Order))!;
}
